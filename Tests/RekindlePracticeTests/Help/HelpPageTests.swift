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
            "href=\"tel:112\"", "href=\"sms:114\"", "href=\"tel:0800111222\"><b>0800 111 222<", "sms:*7867%23", "START",
            "Anybody afraid of a partner", "Day and night", "Free from any phone", "2026-09-23", "2026-09-24",
            "href=\"https://harbour.example\" rel=\"noreferrer noopener\"", "href=\"https://list.example\"",
            "value=\"XA\" selected",
        ] {
            #expect(html.contains(shown), "\(shown)")
        }
        #expect(!html.contains("target="))
    }

    @Test func `what was not checked says "check first", and is not dialled by one tap where nobody checked it`() {
        let html = SamplePages.help(chosen: SamplePages.sampleCountry.first).body.text
        for shown in [
            "0900 555</strong>, not checked yet", "Check first: this was not checked. Source: one public list.",
            "href=\"https://old.example\" rel=\"noreferrer noopener\"><b>old.example</b> <span>check here first",
            "href=\"tel:0900777\"", "Check first: several public lists agree", "Source: two public lists.",
            "Emergency numbers as public lists have them.",
        ] {
            #expect(html.contains(shown), "\(shown)")
        }
        #expect(!html.contains("tel:0900555"))
    }

    @Test func `a country says what it has no line for, and names the emergency number`() {
        let html = SamplePages.help(chosen: SamplePages.sampleCountry.first).body.text
        #expect(
            html.contains(
                "No line just for LGBTQ+ people, people who worry about what they do or deaf callers is known here."))
        let bare = SamplePages.bare.map { SamplePages.help(chosen: $0).body.text } ?? ""
        #expect(bare.contains("No help line for violence at home or a crisis is known here. In danger, ring 112."))
    }

    @Test func `danger stands first, with numbers as wide as the page, and how things work last`() throws {
        let html = SamplePages.help().body.text
        let order = [
            "In danger now", "tel:112", "People you can reach", "When something is hard", "How things work here",
        ]
        let places = try order.map { try #require(html.range(of: $0)).lowerBound }
        #expect(places == places.sorted())
        for number in ["112", "999", "911", "000"] {
            #expect(html.contains("<a class=\"button primary call\" href=\"tel:\(number)\"><b>\(number)</b>"))
        }
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
        #expect(SamplePages.join(.signedIn(name: Verbatim(name))).body.text.contains(escaped))
    }

    @Test func `Hide is told with its limit`() {
        #expect(SamplePages.help().body.text.contains("does not clear your browser’s history"))
    }
}
