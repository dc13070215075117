import RekindleCore
import RekindleTesting
import RekindleTown
import Testing

/// The end of a try: looking back, ending early, and what is no longer shown.
struct TrialEndTests {
    @Test(arguments: TrialReview.Wish.allCases, TrialReview.Wish.allCases)
    func `at the end each looks alone, then both side by side`(
        hers: TrialReview.Wish, his: TrialReview.Wish
    ) async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleAfterTrying()
            #expect(try await ada.get("/try").heading == "The weeks are over")
            let before = try await sam.everything()
            #expect(try await ada.lookBack(hers.rawValue, "walnut").location == "/try")
            #expect(try await ada.get("/try").body.holds("walnut"))
            #expect(try await sam.everything() == before)
            #expect(try await sam.lookBack(his.rawValue, "hazel").location == "/try")
            let outcome = TrialEnd(first: TrialReview(wish: hers), second: TrialReview(wish: his)).outcome
            for browser in [ada, sam] {
                let page = try await browser.get("/try")
                #expect(page.body.holds("walnut") && page.body.holds("hazel"))
                #expect(page.body.holds("Stopping is a good outcome too") == (outcome == .stop))
                #expect(page.body.holds("You both looked at it honestly") == (outcome == .stop))
                #expect(!page.body.holds("the time you said"))
                #expect((page.heading == "You would both go on") == (outcome == .goOn))
            }
        }
    }

    @Test func `after one try another can begin`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleAfterTrying()
            for browser in [ada, sam] { try await browser.lookBack("go-on", "hazel") }
            try await ada.offerTrial(weeks: 6, minutes: 15, "second-quince", released: true)
            let page = try await ada.get("/try").body
            #expect(page.holds("Sealed.") && page.holds("second-quince") && page.holds("hazel"))
            #expect(try await !sam.get("/try").body.holds("second-quince"))
            try await sam.offerTrial(weeks: 4)
            for browser in [ada, sam] {
                let page = try await browser.get("/try").body
                #expect(page.holds("second-quince") && !page.holds("hazel") && !page.holds("medlar"))
            }
        }
    }

    @Test func `either ends it early, no reason is asked, and another can begin`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleTrying()
            #expect(try await ada.get("/try").body.holds("sees that it has ended, and is told no reason"))
            #expect(try await ada.takeBackTrial("end").location == "/try")
            for browser in [ada, sam] {
                let page = try await browser.get("/try")
                #expect(page.heading == "The try has ended" && page.body.holds("Stopping is a good outcome too"))
                #expect(!page.body.holds("quince") && !page.body.holds("medlar"))
            }
            #expect(try await ada.get("/try").hidden("version") == nil)
            for browser in [ada, sam] { try await browser.offerTrial() }
            for browser in [ada, sam] { #expect(try await browser.get("/try").heading == "Your try") }
        }
    }

    @Test func `nobody is kept waiting for a look back`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleAfterTrying()
            try await ada.lookBack("go-on", "walnut")
            #expect(try await sam.takeBackTrial("end").location == "/try")
            for browser in [ada, sam] {
                let page = try await browser.get("/try")
                #expect(page.heading == "The try has ended" && !page.body.holds("walnut"))
            }
        }
    }

    @Test func `an end takes a sealed look along, whoever left it`() async throws {
        for ends in 0..<2 {
            let store = GlassStore()
            try await Town.with(store: store) { town in
                let (ada, sam) = try await town.coupleAfterTrying()
                let before = try await town.deposits(seenBy: ada)
                try await ada.lookBack("go-on", "walnut")
                #expect(try await town.deposits(seenBy: ada) == before + 1)
                #expect(try await [ada, sam][ends].takeBackTrial("end").location == "/try")
                #expect(try await town.deposits(seenBy: ada) == before)
            }
        }
    }

    @Test func `words and looks leave the view again`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleTrying()
            #expect(try await ada.takeBackTrial("words").location == "/try")
            for browser in [ada, sam] {
                let page = try await browser.get("/try").body
                #expect(!page.holds("quince") && page.holds("medlar") && page.holds("30 minutes a week"))
            }
            try await town.moveOn(weeks: 2, [ada, sam])
            try await ada.lookBack("go-on", "walnut")
            #expect(try await ada.takeBackTrial("look").location == "/try")
            #expect(try await ada.get("/try").heading == "The weeks are over")
            for (browser, words) in [(ada, "walnut"), (sam, "hazel")] { try await browser.lookBack("change", words) }
            #expect(try await ada.takeBackTrial("look").location == "/try")
            for browser in [ada, sam] {
                let page = try await browser.get("/try").body
                #expect(!page.holds("walnut") && page.holds("hazel") && page.holds("You looked back"))
            }
        }
    }
}
