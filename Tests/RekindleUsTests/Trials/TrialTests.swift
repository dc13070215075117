import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleUI
import Testing

/// A try, from two offers to its last day.
struct TrialTests {
    @Test func `the first offer waits, sealed, and the other sees nothing of it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let before = try await sam.everything()
            for weeks in [8, 2] {
                #expect(try await ada.offerTrial(weeks: weeks, "quince", released: true).location == "/try")
                #expect(try await ada.get("/try").heading == "Sealed.")
                #expect(try await sam.everything() == before)
            }
            #expect(try await ada.get("/try").body.holds("quince"))
            #expect(try await ada.takeBackTrial("offer").location == "/try")
            #expect(try await ada.get("/try").heading == "A try")
            try await sam.offerTrial("medlar")
            #expect(try await sam.get("/try").heading == "Sealed.")
        }
    }

    @Test func `shown is the shorter time, the fewer minutes, and what each released`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.offerTrial(weeks: 4, minutes: 90, "quince", released: true)
            #expect(try await sam.offerTrial(weeks: 8, minutes: 15, "medlar").location == "/try")
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

    @Test func `alone it is a try with oneself`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await !ada.get("/try").body.holds("name=\"release\""))
            #expect(try await ada.offerTrial("quince").location == "/try")
            #expect(try await ada.get("/try").body.holds("quince"))
            #expect(try await ada.get("/try/look").location == "/try")
            try await town.moveOn(weeks: 2, [ada])
            #expect(try await ada.get("/try").heading == "The weeks are over")
            #expect(try await ada.lookBack("stop", "walnut").location == "/try")
            let page = try await ada.get("/try").body
            #expect(page.holds("walnut") && page.holds("Stopping is a good outcome too"))
            #expect(try await ada.offerTrial(weeks: 4, "medlar").location == "/try")
            #expect(try await ada.get("/try").body.holds("medlar"))
            #expect(try await ada.takeBackTrial("end").location == "/try")
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
