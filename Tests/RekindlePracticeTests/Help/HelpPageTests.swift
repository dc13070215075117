import Foundation
import RekindleAccountPages
import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleUI
import Testing

@Suite struct HelpPageTests {
    @Test func `a chosen country shows number, word, whom, hours, site and day of the last check`() {
        let html = SamplePages.help(chosen: SamplePages.sampleCountry.first).body.text
        for shown in [
            "href=\"tel:112\"", "href=\"sms:114\"", "href=\"tel:0800111222\">0800 111 222<", "sms:*7867%23", "START",
            "Anybody afraid of a partner", "Day and night", "Free from any phone", "2026-09-23", "2026-09-24",
            "href=\"https://harbour.example\" rel=\"noreferrer noopener\"", "href=\"https://list.example\"",
            "value=\"XA\" selected",
        ] {
            #expect(html.contains(shown), "\(shown)")
        }
        #expect(!html.contains("target="))
    }

    @Test func `without a choice every country is one link away`() {
        let html = SamplePages.help().body.text
        #expect(html.contains("<a href=\"/help?country=all\">All countries on one page"))
        #expect(!html.contains(" selected"))
    }

    @Test func `names given by people are shown literally`() {
        let name = "<b>Noor</b> & \"Co\""
        let escaped = "&lt;b&gt;Noor&lt;/b&gt; &amp; &quot;Co&quot;"
        let trust = TrustPage(operatorName: name, isSmallInstance: true, isSignedIn: true).page
        let home = HomePage(instance: name, operatorName: name, route: .byInvitation).page
        for page in [SamplePages.help(operatorName: name), trust, home, SamplePages.join(.fresh, operatorName: name)] {
            #expect(page.body.text.contains(escaped))
            #expect(!page.body.text.contains(name))
        }
        #expect(SamplePages.help(chosen: SamplePages.sampleCountry.first).body.text.contains("Atlantis &amp; Co"))
        #expect(SamplePages.join(.signedIn(name: name)).body.text.contains(escaped))
    }

    @Test func `Hide is told with its limit`() {
        #expect(SamplePages.help().body.text.contains("does not clear your browser’s history"))
    }
}
