import Foundation
import RekindleCore
import Testing

/// Days and weeks where somebody lives, around a Friday evening in Berlin two nights before the clocks go back.
struct ZoneTests {
    private func moment(_ text: String) throws -> Date {
        try Date(text, strategy: .iso8601)
    }

    @Test(arguments: ["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Pacific/Auckland", "Asia/Kathmandu"])
    func `a region by its full name is known`(name: String) {
        #expect(Zone(name) != nil)
        #expect(Zone.names.contains(name))
    }

    @Test(
        arguments: [
            ("Asia/Kolkata", 19_800), ("Asia/Calcutta", 19_800), ("Asia/Kathmandu", 20_700), ("Asia/Katmandu", 20_700),
            ("Asia/Ho_Chi_Minh", 25_200), ("Asia/Saigon", 25_200), ("Asia/Yangon", 23_400), ("Asia/Rangoon", 23_400),
            ("America/Argentina/Buenos_Aires", -10_800), ("America/Buenos_Aires", -10_800),
            ("America/Indiana/Indianapolis", -18_000), ("America/Indianapolis", -18_000), ("US/Pacific", -28_800),
            ("Europe/Kyiv", 7_200), ("Europe/Kiev", 7_200), ("Atlantic/Faroe", 0), ("Atlantic/Faeroe", 0),
            ("Etc/UTC", 0), ("Etc/GMT", 0), ("Etc/GMT-3", 10_800), ("Etc/GMT+5", -18_000),
        ])
    func `a region is known by its newer and by its older name`(name: String, seconds: Int) throws {
        let zone = try #require(Zone(name))
        #expect(zone.timeZone.identifier == name)
        #expect(zone.timeZone.secondsFromGMT(for: try moment("2026-01-15T12:00:00Z")) == seconds)
    }

    @Test(
        arguments: [
            "", "EST", "CET", "PST8PDT", "GMT", "GMT+2", "GMT+02:00", "+02:00", "Berlin", "europe/berlin",
            "Europe/Berlin ", "Mars/Olympus", "../etc", "Europe/../Europe/Berlin", "/Europe/Berlin", "Europe/",
            "Europe//Berlin", "posix/Europe/Berlin", "Etc/GMT-33", "GMT+2/", "/", "Europe", "\u{0}",
            "Europe/Berlin\u{0}",
            "Asia/" + String(repeating: "x", count: 10_000),
        ])
    func `anything else is not`(name: String) {
        #expect(Zone(name) == nil)
    }

    @Test func `every name on offer can be chosen, and is there once`() {
        #expect(Zone.names.allSatisfy { Zone($0) != nil })
        #expect(Set(Zone.names).count == Zone.names.count)
        #expect(Zone.names.first == "UTC")
    }

    @Test(
        arguments: [
            ("2026-10-23T19:10:00Z", "Europe/Berlin", "2026-10-23", "2026-W43"),
            ("2026-10-23T21:59:59Z", "Europe/Berlin", "2026-10-23", "2026-W43"),
            ("2026-10-23T22:00:00Z", "Europe/Berlin", "2026-10-24", "2026-W43"),
            ("2026-10-24T22:00:00Z", "Europe/Berlin", "2026-10-25", "2026-W43"),
            ("2026-10-25T22:59:59Z", "Europe/Berlin", "2026-10-25", "2026-W43"),
            ("2026-10-25T23:00:00Z", "Europe/Berlin", "2026-10-26", "2026-W44"),
            ("2026-10-23T19:10:00Z", "Pacific/Auckland", "2026-10-24", "2026-W43"),
            ("2026-10-23T19:10:00Z", "America/Los_Angeles", "2026-10-23", "2026-W43"),
            ("2026-12-31T12:00:00Z", "UTC", "2026-12-31", "2026-W53"),
            ("2027-01-01T12:00:00Z", "UTC", "2027-01-01", "2026-W53"),
            ("2027-01-04T12:00:00Z", "UTC", "2027-01-04", "2027-W01"),
            ("2028-02-29T12:00:00Z", "UTC", "2028-02-29", "2028-W09"),
        ])
    func `a moment has a day and a week of its own in each place`(
        text: String, name: String, day: String, week: String
    ) throws {
        let (zone, moment) = (try #require(Zone(name)), try moment(text))
        #expect(zone.day(of: moment) == day)
        #expect(Week(day: zone.dayNumber(of: moment)).dated == week)
    }

    @Test func `the day the clocks go back has twenty-five hours and one name`() throws {
        let zone = try #require(Zone("Europe/Berlin"))
        let start = try moment("2026-10-24T22:00:00Z")
        let days = (0..<25).map { zone.day(of: start.addingTimeInterval(Double($0) * 3_600)) }
        #expect(Set(days) == ["2026-10-25"])
        #expect(zone.day(of: start.addingTimeInterval(25 * 3_600)) == "2026-10-26")
    }

    @Test func `days and weeks never go backwards over a year`() throws {
        for name in ["Europe/Berlin", "Pacific/Apia", "America/St_Johns"] {
            let zone = try #require(Zone(name))
            let start = try moment("2026-01-01T00:30:00Z")
            let moments = (0..<366 * 4).map { start.addingTimeInterval(Double($0) * 21_600) }
            let (days, weeks) = (moments.map(zone.day), moments.map { Week(day: zone.dayNumber(of: $0)) })
            #expect(days == days.sorted())
            #expect(weeks == weeks.sorted())
        }
    }
}
