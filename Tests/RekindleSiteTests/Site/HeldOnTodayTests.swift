import Foundation
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Once the lock is open, Today says in one line that something came behind it.
struct HeldOnTodayTests {
    private static let words = "Something was sent here while this was locked."

    private static func way(to place: String) -> String { "href=\"/draft?for=\(place)\"" }

    @Test(arguments: [
        ("/begin", "sentence"), ("/check-in", "sentence"), ("/week/ten", "thing"), ("/me/data/part", "letter"),
        ("/library/good-news/done", "line"),
    ])
    func `it leads to what came, until that is gone, and is told to nobody else`(
        place: String, field: String
    ) async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            #expect(try await !ada.get("/today").body.holds(Self.words))
            town.watch.move(minutes: 11)
            #expect(try await ada.post("/draft?for=\(place)", [(field, "quince")]).status == 204)
            let locked = try await ada.get("/today")
            #expect(locked.status == 303 && !locked.whole.holds(Self.words))
            for browser in [ada, sam] { try await browser.unlock() }
            let page = try await ada.get("/today").body
            #expect(page.holds(Self.words) && page.holds(Self.way(to: place)) && !page.holds("quince"))
            #expect(try await !sam.get("/today").body.holds(Self.words))
            let offer = try await ada.get("/draft?for=\(place)")
            #expect(offer.heading == "This came while it was locked.")
            let seen = try #require(offer.hidden("drop"))
            try await ada.post("/draft?for=\(place)", [("drop", seen)])
            #expect(try await !ada.get("/today").body.holds(Self.words))
        }
    }

    @Test func `it is one line, to what came last, and Today is as long as before`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            var sizes = [try await ada.get("/today").body.utf8.count]
            for place in ["/begin", "/check-in"] {
                town.watch.move(minutes: 11)
                try await ada.post("/draft?for=\(place)", [("sentence", String(repeating: "quince ", count: 60))])
                try await ada.unlock()
                let page = try await ada.get("/today").body
                #expect(page.components(separatedBy: Self.words).count == 2 && page.holds(Self.way(to: place)))
                sizes.append(page.utf8.count)
            }
            #expect(Set(sizes) == [Reply.paddedSize], "\(sizes)")
        }
    }

    @Test func `nothing is said of what its author had begun, nor of the same words once more`() async throws {
        try await Town.with { town in
            let (ada, place) = (try await town.ada(), "/draft?for=/begin")
            try await ada.get("/begin")
            try await ada.post(place, [("sentence", "quince")])
            #expect(try await !ada.get("/today").body.holds(Self.words))
            town.watch.move(minutes: 11)
            try await ada.post(place, [("sentence", "quince")])
            try await ada.unlock()
            #expect(try await !ada.get("/today").body.holds(Self.words))
        }
    }

    @Test func `what was typed when Hide was pressed came from an open session`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/begin")
            await ada.set("left", "1")
            #expect(try await ada.post("/draft?for=/begin", [("sentence", "quince")]).status == 204)
            try await ada.unlock()
            #expect(try await !ada.get("/today").body.holds(Self.words))
            #expect(try await ada.get("/begin").body.holds("quince"))
        }
    }
}
