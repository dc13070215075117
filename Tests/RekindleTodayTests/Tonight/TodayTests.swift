import Foundation
import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Three things at most, in the order of what matters.
struct TodayTests {
    @Test func `the first evening asks what brings somebody here, and shows what they were told`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.today().cards.first == "What brings you here?")
            try await ada.post("/begin", [("concern", "fights")])
            let told = try await ada.get("/begin/heard").practices.first
            let evening = try await ada.today()
            #expect(evening.practice == told && told != nil)
            #expect(evening.body.holds("It is meant for what brings you here, the fights; "))
        }
    }

    @Test func `there are three cards at most, and one thing is the first to do`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for browser in [ada, sam] {
                let evening = try await browser.today()
                #expect(evening.cards.count == 3 && evening.practice != nil && !evening.cards.contains(""))
                #expect(evening.body.components(separatedBy: "class=\"button primary\"").count == 2)
            }
        }
    }

    @Test func `what needs somebody comes before what waits`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.post("/begin", [("concern", "fights")])
            #expect(try await ada.today().cards.first == "Sixty seconds for something good")
            try await ada.writeFirst("rain")
            let waiting = try await ada.today()
            #expect(waiting.cards.first != "Sixty seconds for something good")
            #expect(!waiting.body.holds("not yet"))
            // Nothing of it shows to Sam, whose turn it may be.
            #expect(try await sam.today().body.holds("Sixty seconds for something good"))
        }
    }

    @Test func `within a day it stays the same, and what was done asks for nothing more`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.post("/begin", [("concern", "flatmates")])
            town.watch.move(minutes: 24 * 60)
            try await ada.unlock()
            let before = try await ada.today()
            town.watch.move(minutes: 5)
            #expect(try await ada.today().cards == before.cards)
            try await town.does(try #require(before.practice), ada)
            let after = try await ada.today()
            #expect(after.cards == before.cards && after.practice == nil)
            #expect(after.body.holds("You did this today. That is enough for one day."))
        }
    }

    @Test func `a room that somebody would rather not be offered never comes`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let declined: Set<Strategy> = [
                .touch, .affection, .time, .openness, .balance, .journey, .library, .counsel,
            ]
            try await town.prefers(ada) { $0.declined = Array(declined) }
            for _ in 0..<30 {
                let practice = try #require(try await ada.today().practice)
                let strategy = try #require(town.site.library.practice(Identifier(practice))?.strategy)
                #expect(!declined.contains(strategy))
                town.watch.move(minutes: 24 * 60)
                try await ada.unlock()
            }
        }
    }

    @Test func `a picture that somebody put away is not told as new`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for browser in [ada, sam] { try await browser.checkIn([("arguments", "2"), ("bring", "arguments")]) }
            let subject = try #require(try await ada.get("/picture").hidden("round"))
            try await ada.post("/picture/back", [("what", "picture"), ("round", subject)])
            for _ in 0..<6 {
                for browser in [ada, sam] {
                    #expect(try await !browser.today().body.holds("It has opened: what you both brought"))
                }
                town.watch.move(minutes: 24 * 60)
                for browser in [ada, sam] { try await browser.unlock() }
            }
        }
    }

    @Test func `everything from week to week is two taps away, alone and connected`() async throws {
        try await Town.with { town in
            let eve = try await town.ada()
            let paths = ["/plan", "/week", "/week/ten", "/try"]
            for path in paths { #expect(try await eve.get("/us").body.holds("href=\"\(path)\""), "\(path)") }
            let (ada, _) = try await town.couple(of: eve)
            for path in paths { #expect(try await ada.get("/us").body.holds("href=\"\(path)\""), "\(path)") }
        }
    }
}
