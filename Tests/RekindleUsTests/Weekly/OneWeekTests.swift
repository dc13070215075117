import RekindleTesting
import RekindleTown
import Testing

/// "This week" means one thing on every page, and nothing that was kept in it goes when somebody lives by another clock.
struct OneWeekTests {
    /// Hours after Sunday, 25 October 2026, 10:30 in UTC; the zone of both; until when this week goes there.
    private static let couples = [
        // Monday, 9:00.
        (9.5, "Pacific/Auckland", "Monday 26 October, 13:00"),
        // Sunday, 16:00.
        (15.5, "Pacific/Honolulu", "Sunday 1 November, 14:00"), (0, "Europe/Berlin", "Sunday 25 October"),
    ]

    @Test(arguments: couples) func `check-in, look back and plan say when it turns, and agree`(
        hours: Double, zone: String, end: String
    ) async throws {
        try await Town.with(from: Town.sunday) { town in
            town.watch.move(minutes: hours * 60)
            let (ada, sam) = try await town.couple()
            try await ada.moves(to: zone, name: "Ada", hue: "rust")
            try await sam.moves(to: zone, name: "Sam", hue: "lake")
            for browser in [ada, sam] {
                for url in ["/check-in", "/week", "/plan"] {
                    #expect(try await browser.get(url).body.holds("goes until \(end)"), "\(url)")
                }
            }
        }
    }

    @Test func `a try ends at the same moment for both, and says when on each clock`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await sam.moves(to: "Pacific/Honolulu", name: "Sam", hue: "lake")
            try await ada.offerTrial()
            try await sam.offerTrial()
            let (hers, his) = (try await ada.get("/try").body, try await sam.get("/try").body)
            let until = try #require(hers.between("Until ", ", about"))
            #expect(!until.contains(":") && his.between("Until ", ", about")?.hasSuffix("14:00") == true)
            #expect(his.holds(until))
        }
    }

    @Test func `what was kept this week stays when its author moves to another zone`() async throws {
        try await Town.with(from: Town.sunday) { town in
            town.watch.move(minutes: 9.5 * 60)
            let cleo = try await town.ada()
            try await cleo.moves(to: "Pacific/Auckland", name: "Cleo", hue: "rust")
            try await cleo.weekly([("words", "quince")])
            for zone in ["Pacific/Honolulu", "Europe/Berlin", "Pacific/Kiritimati", "UTC"] {
                try await cleo.moves(to: zone, name: "Cleo", hue: "rust")
                for url in ["/week", "/picture"] {
                    #expect(try await cleo.get(url).body.holds("quince"), "\(url) in \(zone)")
                }
            }
        }
    }
}
