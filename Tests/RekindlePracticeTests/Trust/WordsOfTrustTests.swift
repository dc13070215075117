import Foundation
import RekindleCore
import RekindleHTML
import RekindleUI
import Testing

@Suite struct WordsOfTrustTests {
    @Test(arguments: SamplePages.pages)
    func `the words are calm and fit every couple`(name: String, page: Page) {
        let text = "\(page.heading) \(page.lede ?? "") \(page.body.words)"
        let words = Set(text.lowercased().split { !$0.isLetter && $0 != "’" }.map(String.init))
        let avoided: Set = [
            "must", "should", "always", "husband", "wife", "boyfriend", "girlfriend", "he", "she", "him", "her",
            "his", "hers", "abuser", "victim", "app", "users",
        ]
        #expect(words.isDisjoint(with: avoided), "\(name): \(words.intersection(avoided))")
        #expect(!text.contains("!"), "\(name)")
        #expect(!text.lowercased().contains("end-to-end"), "\(name)")
    }

    @Test(arguments: SamplePages.pages)
    func `no address tells what somebody reads`(name: String, page: Page) {
        for telling in ["afraid", "abuse", "violence", "suicid", "safety", "despair"] {
            #expect(page.body.addresses.allSatisfy { !$0.contains(telling) }, "\(name)")
        }
    }
}
