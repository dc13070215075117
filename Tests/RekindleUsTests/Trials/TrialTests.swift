import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleUI
import Testing

/// A try, from two offers to its end.
struct TrialTests {
    @Test func `the first offer waits, sealed, and the other sees nothing of it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let before = try await sam.everything()
            for weeks in [8, 2] {
                #expect(try await ada.offerTry(weeks: weeks, "quince", released: true).location == "/try")
                #expect(try await ada.get("/try").heading == "Sealed.")
                #expect(try await sam.everything() == before)
            }
            #expect(try await ada.get("/try").body.holds("quince"))
            #expect(try await ada.takeBackTry("offer").location == "/try")
            #expect(try await ada.get("/try").heading == "A try")
            try await sam.offerTry("medlar")
            #expect(try await sam.get("/try").heading == "Sealed.")
        }
    }

    @Test func `shown is the shorter time, the fewer minutes, and what each released`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.offerTry(weeks: 4, minutes: 90, "quince", released: true)
            #expect(try await sam.offerTry(weeks: 8, minutes: 15, "medlar").location == "/try")
            for browser in [ada, sam] {
                let page = try await browser.get("/try").body
                #expect(page.holds("15 minutes a week") && page.holds("quince"))
                // What was not released stays with whoever wrote it, folded.
                #expect(
                    page.holds("medlar") == (browser === sam)
                        && page.holds("What you mean to change") == (browser === sam))
                // From Friday the 23rd of October, twenty-eight days.
                #expect(page.holds("Until Thursday 19 November"))
            }
        }
    }

    @Test func `the days are not counted`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.coupleTrying()
            let first = try await ada.get("/try").body
            town.watch.move(minutes: 2 * 24 * 60)
            try await ada.unlock()
            #expect(try await ada.get("/try").body == first)
        }
    }

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
            try await ada.offerTry(weeks: 6, minutes: 15, "second-quince", released: true)
            let page = try await ada.get("/try").body
            #expect(page.holds("Sealed.") && page.holds("second-quince") && page.holds("hazel"))
            #expect(try await !sam.get("/try").body.holds("second-quince"))
            try await sam.offerTry(weeks: 4)
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
            #expect(try await ada.takeBackTry("end").location == "/try")
            for browser in [ada, sam] {
                let page = try await browser.get("/try")
                #expect(page.heading == "The try has ended" && page.body.holds("Stopping is a good outcome too"))
                #expect(!page.body.holds("quince") && !page.body.holds("medlar"))
            }
            #expect(try await ada.get("/try").hidden("version") == nil)
            for browser in [ada, sam] { try await browser.offerTry() }
            for browser in [ada, sam] { #expect(try await browser.get("/try").heading == "Your try") }
        }
    }

    @Test func `nobody is kept waiting for a look back`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleAfterTrying()
            try await ada.lookBack("go-on", "walnut")
            #expect(try await sam.takeBackTry("end").location == "/try")
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
                let before = try await store.deposits()
                try await ada.lookBack("go-on", "walnut")
                #expect(try await store.deposits() == before + 1)
                #expect(try await [ada, sam][ends].takeBackTry("end").location == "/try")
                #expect(try await store.deposits() == before)
            }
        }
    }

    @Test func `words and looks leave the view again`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.coupleTrying()
            #expect(try await ada.takeBackTry("words").location == "/try")
            for browser in [ada, sam] {
                let page = try await browser.get("/try").body
                #expect(!page.holds("quince") && page.holds("medlar") && page.holds("30 minutes a week"))
            }
            try await town.moveOn(weeks: 2, [ada, sam])
            try await ada.lookBack("go-on", "walnut")
            #expect(try await ada.takeBackTry("look").location == "/try")
            #expect(try await ada.get("/try").heading == "The weeks are over")
            for (browser, words) in [(ada, "walnut"), (sam, "hazel")] { try await browser.lookBack("change", words) }
            #expect(try await ada.takeBackTry("look").location == "/try")
            for browser in [ada, sam] {
                let page = try await browser.get("/try").body
                #expect(!page.holds("walnut") && page.holds("hazel") && page.holds("You looked back"))
            }
        }
    }

    @Test func `alone it is a try with oneself`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await !ada.get("/try").body.holds("name=\"release\""))
            #expect(try await ada.offerTry("quince").location == "/try")
            #expect(try await ada.get("/try").body.holds("quince"))
            #expect(try await ada.get("/try/look").location == "/try")
            try await town.moveOn(weeks: 2, [ada])
            #expect(try await ada.get("/try").heading == "The weeks are over")
            #expect(try await ada.lookBack("stop", "walnut").location == "/try")
            let page = try await ada.get("/try").body
            #expect(page.holds("walnut") && page.holds("Stopping is a good outcome too"))
            #expect(try await ada.offerTry(weeks: 4, "medlar").location == "/try")
            #expect(try await ada.get("/try").body.holds("medlar"))
            #expect(try await ada.takeBackTry("end").location == "/try")
            #expect(try await ada.get("/try").heading == "A try")
            // What a practice says of two is the library's; this is about the page's own words.
            let theirs = town.site.library.practices.flatMap { [$0.promise, $0.firstMove] }.map(Quotes.curled)
                .filter { $0.contains("you two") }
            for path in ["/try", "/plan"] {
                let body = theirs.reduce(try await ada.get(path).body) { $0.replacing($1, with: "") }
                #expect(!body.holds("you two"))
            }
        }
    }
}
