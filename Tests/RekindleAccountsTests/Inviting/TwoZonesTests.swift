import Foundation
import RekindleTesting
import RekindleTown
import Testing

/// Sam lives in Auckland and Ada in Los Angeles: when it is Monday for him, hers has a day to go, and the week is one.
struct TwoZonesTests {
    private static func couple(in town: Town) async throws -> (ada: Browser, sam: Browser) {
        let (ada, sam) = try await town.couple()
        try #require(try await ada.changeProfile(["zone": "America/Los_Angeles", "minutes": "60"]).status == 303)
        let writes = ["name": "Sam", "zone": "Pacific/Auckland", "minutes": "60", "hue": "lake"]
        try #require(try await sam.changeProfile(writes).status == 303)
        return (ada, sam)
    }

    @Test func `the two are in one week at every moment, and it turns for both at once`() async throws {
        try await Town.with(from: Town.sunday) { town in
            let (ada, sam) = try await Self.couple(in: town)
            try await sam.checkIn([("arguments", "8"), ("bring", "arguments")])
            town.watch.move(minutes: 45)
            // Monday for him, Sunday for her.
            #expect(try await sam.get("/check-in").hidden("version") != nil)
            try await ada.checkIn([("arguments", "2"), ("bring", "arguments")])
            for browser in [ada, sam] {
                let page = try await browser.get("/picture").body
                #expect(page.holds("A little sooner") && page.holds("On most days"))
            }
            #expect(try await ada.get("/check-in").hidden("version") != nil)
            town.watch.move(minutes: 12 * 60 + 46)
            for browser in [ada, sam] {
                try await browser.unlock()
                #expect(try await browser.get("/check-in").hidden("version") == nil)
            }
        }
    }

    @Test func `each is greeted by their own clock, and days are their own`() async throws {
        try await Town.with(from: Town.sunday) { town in
            let (ada, sam) = try await Self.couple(in: town)
            #expect(try await ada.get("/today").heading == "It’s late, Ada.")
            #expect(try await sam.get("/today").heading == "It’s late, Sam.")
            town.watch.move(minutes: 59)
            #expect(try await ada.get("/pause").body.holds("04:49"))
            #expect(try await sam.get("/pause").body.holds("00:49"))
            #expect(try await ada.post("/me/recovery", [("finder", "me"), ("none", "yes")]).status == 303)
            #expect(try await sam.post("/me/recovery", [("finder", "me"), ("none", "yes")]).status == 303)
            #expect(try await ada.get("/me").body.holds("25 October 2026"))
            #expect(try await sam.get("/me").body.holds("26 October 2026"))
        }
    }

    @Test func `one answers and is away for a week, and nothing is lost or told`() async throws {
        try await Town.with(from: Town.sunday) { town in
            let (ada, sam) = try await Self.couple(in: town)
            try await sam.writeFirst("medlar")
            let before = try await ada.get("/us/first").body
            town.watch.move(minutes: 8 * 24 * 60)
            try await ada.unlock()
            #expect(try await ada.get("/us/first").body == before)
            try await ada.writeFirst("quince")
            try await sam.unlock()
            let page = try await sam.get("/us/first").body
            #expect(page.holds("quince") && page.holds("medlar"))
        }
    }
}
