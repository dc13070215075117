import Foundation
import RekindleAccountPages
import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleSite
import RekindleUI
import Testing

@Suite struct SelfCheckPageTests {
    @Test func `the first page asks only whether one is alone`() {
        let html = SelfCheckStep.alone(refusal: nil).page(csrf: "c").body.text
        #expect(html.contains("name=\"alone\""))
        #expect(SamplePages.items.allSatisfy { !html.contains("name=\"\($0.id)\"") })
    }

    @Test func `not alone asks nothing`() {
        let page = SelfCheckStep(asking: SamplePages.items) { $0 == "alone" ? "no" : nil }.page(csrf: "c")
        #expect(!page.body.text.contains("<form"))
        #expect(page.body.text.contains("nothing will be asked here now"))
    }

    @Test(arguments: [nil, "", "maybe", "<yes>"])
    func `anything but yes or no asks again and says so`(word: String?) {
        let page = SelfCheckStep(asking: SamplePages.items) { $0 == "alone" ? word : nil }.page(csrf: "c")
        #expect(page.body.text.contains("role=\"alert\""))
    }

    @Test func `yes shows every question with three answers, none chosen before`() {
        let html = SelfCheckStep(asking: SamplePages.items) { $0 == "alone" ? "yes" : nil }.page(csrf: "c").body.text
        #expect(!SamplePages.items.isEmpty)
        for item in SamplePages.items {
            #expect(html.components(of: "name=\"\(item.id)\"") == 3)
        }
        #expect(!html.contains(" checked"))
        #expect(html.contains("not saved"))
        #expect(!html.contains("data-draft"))
    }

    @Test func `an empty form of questions is answered like one of silence`() {
        let step = SelfCheckStep(asking: SamplePages.items) { $0 == "answered" ? "yes" : nil }
        #expect(step == .outcome(SamplePages.outcome { _ in .unsaid }))
    }

    @Test(arguments: SamplePages.items)
    func `a yes shows the words of its part and a way to people`(item: SelfCheck.Item) {
        let html = SelfCheckStep.outcome(SamplePages.outcome { $0 == item ? .yes : .no }).page(csrf: "c").body.text
        #expect(html.contains(item.part.words.text))
        #expect(html.contains("/help#lines"))
        #expect(html.contains("link can be taken back"))
    }

    @Test(arguments: [SelfCheck.Answer.no, .unsaid])
    func `no yes at all is never called safe`(answer: SelfCheck.Answer) {
        let html = SelfCheckStep.outcome(SamplePages.outcome { _ in answer }).page(csrf: "c").body.text.lowercased()
        for comfort in ["safe", "all is well", "no danger", "healthy"] { #expect(!html.contains(comfort)) }
        #expect(html.contains("what this cannot know"))
    }

    @Test func `the heading tells a passer-by nothing about the answers`() {
        let headings = SelfCheck.Answer.allCases.map { answer in
            SelfCheckStep.outcome(SamplePages.outcome { _ in answer }).page(csrf: "c").heading
        }
        #expect(Set(headings).count == 1)
    }
}

extension String {
    /// How often a piece occurs.
    fileprivate func components(of piece: String) -> Int {
        split(separator: piece, omittingEmptySubsequences: false).count - 1
    }
}
