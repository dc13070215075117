import Foundation
import RekindleAccountPages
import RekindleCore
import RekindleHTML
import RekindleUI
import Testing

@Suite struct TrustPageTests {
    @Test func `the words of the labels are these`() {
        #expect(
            Label.allCases.map(\.words) == [
                "Only you", "Sealed until you have both answered", "Only what you both said yes to", "Both of you",
                "Never shown",
            ])
    }

    @Test func `the table of who can read what is whole on both pages`() {
        let trust = TrustPage(operatorName: "Noor", isSmallInstance: true, isSignedIn: false).page.body.text
        for row in WhoCanRead.rows {
            for words in [row.holder, row.reads] {
                #expect(trust.contains(words))
                #expect(SamplePages.join(.fresh).body.text.contains(words))
            }
        }
        #expect(trust.contains(WhoCanRead.plainSentence))
    }

    @Test func `it says what stays on the screen without scripts, and what to do about it`() {
        let trust = TrustPage(operatorName: "Noor", isSmallInstance: true, isSignedIn: false).page.body.text
        let words = trust.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Without scripts, or where the device takes its picture sooner"))
        #expect(words.contains("what is on the screen stays there: close the page."))
    }

    @Test(arguments: Label.allCases)
    func `every label is explained`(label: Label) {
        let trust = TrustPage(operatorName: "Noor", isSmallInstance: true, isSignedIn: false).page.body.text
        #expect(trust.contains(label.words))
    }

    @Test func `a link that opens nothing names nobody`() {
        #expect(!SamplePages.join(.gone).body.text.contains("Ada"))
        #expect(!SamplePages.join(.gone).heading.text.contains("Ada"))
    }

    @Test func `only somebody signed in finds a button that joins`() {
        for state in SamplePages.joinStates {
            let joins = SamplePages.join(state).body.text.contains("action=\"/join/t\"")
            #expect(joins == (state == .signedIn(name: "Sam")))
        }
    }

    @Test func `an account can be begun exactly where a link or a sign-up allows it`() {
        func body(_ route: HomePage.Route) -> String {
            HomePage(instance: "Hearth", operatorName: "Noor", route: route).page.body.text
        }
        #expect(body(.signUp(startURL: "/start")).contains("href=\"/start\""))
        #expect(!body(.waitingForFirst).contains("/start"))
        #expect(!body(.byInvitation).contains("/start"))
    }
}
