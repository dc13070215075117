import Foundation
import RekindleCore
import RekindleTesting
import Testing

struct WeeklyTalkTests {
    private func moment(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    @Test(
        arguments: [
            // The next week, at the same time.
            ("2026-10-09T19:05:00Z", "2026-10-09T19:00:00Z", "Europe/Berlin", "2026-10-16T19:00:00Z"),
            // Over the end of summer time, and over its beginning: nine in the evening stays nine in the evening.
            ("2026-10-23T19:05:00Z", "2026-10-23T19:00:00Z", "Europe/Berlin", "2026-10-30T20:00:00Z"),
            ("2027-03-26T20:05:00Z", "2027-03-26T20:00:00Z", "Europe/Berlin", "2027-04-02T19:00:00Z"),
            ("2026-10-30T03:05:00Z", "2026-10-30T03:00:00Z", "America/Los_Angeles", "2026-11-06T04:00:00Z"),
            ("2026-09-25T07:05:00Z", "2026-09-25T07:00:00Z", "Pacific/Auckland", "2026-10-02T06:00:00Z"),
            // A day early, a day late, and after a long while.
            ("2026-10-08T19:05:00Z", "2026-10-09T19:00:00Z", "Europe/Berlin", "2026-10-16T19:00:00Z"),
            ("2026-10-10T19:05:00Z", "2026-10-09T19:00:00Z", "Europe/Berlin", "2026-10-16T19:00:00Z"),
            ("2026-12-10T19:05:00Z", "2026-10-09T19:00:00Z", "Europe/Berlin", "2026-12-18T20:00:00Z"),
            // Kept a minute ago: it stays.
            ("2026-10-09T19:05:00Z", "2026-10-16T19:00:00Z", "Europe/Berlin", "2026-10-16T19:00:00Z"),
        ])
    func `the usual next time is the same weekday and clock`(
        now: String, last: String, zone: String, next: String
    ) throws {
        let zone = try #require(Zone(zone))
        #expect(try WeeklyTalk.usual(after: moment(now), last: moment(last), in: zone) == moment(next))
    }

    @Test(arguments: [
        ("2026-10-09T19:07:29Z", "2026-10-16T19:00:00Z"), ("2026-10-09T19:07:31Z", "2026-10-16T19:15:00Z"),
        ("2026-10-23T19:10:00Z", "2026-10-30T20:15:00Z"),
    ]) func `without an earlier date it goes by now, to the quarter`(now: String, next: String) throws {
        let zone = try #require(Zone("Europe/Berlin"))
        #expect(try WeeklyTalk.usual(after: moment(now), in: zone) == moment(next))
    }

    @Test func `the usual next time can always be the next`() throws {
        var chance = Chance(seed: 5)
        for name in ["Europe/Berlin", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu"] {
            let zone = try #require(Zone(name))
            for _ in 0..<200 {
                let seconds = Int.random(in: 1_700_000_000...1_900_000_000, using: &chance)
                let now = Date(timeIntervalSince1970: Double(seconds))
                let last = now.addingTimeInterval(Double(Int.random(in: -500...14, using: &chance)) * 86_400)
                let next = WeeklyTalk.usual(after: now, last: last, in: zone)
                #expect(WeeklyTalk.canBe(next, now: now) && WeeklyTalk(next: next).isSettled(at: now))
                #expect(next.timeIntervalSince(now) <= 14.1 * 86_400)
            }
        }
    }

    @Test func `what has gone by, is now or is far away cannot be the next`() throws {
        let now = try moment("2026-10-09T19:00:00Z")
        for (seconds, can) in [(-1.0, false), (0, false), (1, true), (60 * 86_400, true), (60 * 86_400 + 1, false)] {
            #expect(WeeklyTalk.canBe(now.addingTimeInterval(seconds), now: now) == can)
        }
    }

    @Test func `it is on a day as days run where one is`() throws {
        let talk = WeeklyTalk(next: try moment("2026-10-25T07:30:00Z"))
        let now = try moment("2026-10-24T23:30:00Z")
        #expect(talk.isOn(dayOf: now, in: try #require(Zone("Europe/Berlin"))))
        #expect(!talk.isOn(dayOf: now, in: try #require(Zone("America/Los_Angeles"))))
        #expect(!WeeklyTalk().isOn(dayOf: now, in: .utc))
    }

    @Test(
        arguments: [
            ("2026-11-01", "20:05", "Europe/Berlin", "2026-11-01T19:05:00Z"),
            ("2026-11-01", "20:05:00", "Europe/Berlin", "2026-11-01T19:05:00Z"),
            ("2028-02-29", "00:00", "UTC", "2028-02-29T00:00:00Z"),
            // Twice on this night: the first. Never on this night: an hour on.
            ("2026-10-25", "02:30", "Europe/Berlin", "2026-10-25T00:30:00Z"),
            ("2027-03-28", "02:30", "Europe/Berlin", "2027-03-28T01:30:00Z"),
            ("2027-03-28", "03:30", "Europe/Berlin", "2027-03-28T01:30:00Z"),
        ])
    func `a day and a time are a moment where one is`(
        day: String, time: String, zone: String, moment text: String
    ) throws {
        let zone = try #require(Zone(zone))
        #expect(try zone.moment(day: day, time: time) == moment(text))
    }

    @Test(
        arguments: [
            ("", ""), ("2026-11-01", ""), ("2026-11-01", "24:00"), ("2026-11-01", "20:60"), ("2026-11-01", "8:00"),
            ("2026-02-29", "20:00"), ("2026-13-01", "20:00"), ("2026-00-10", "20:00"), ("2026-11-31", "20:00"),
            ("01.11.2026", "20:00"), ("2026-11-1", "20:00"), ("٢٠٢٦-11-01", "20:00"), ("2026-11-01", "٢٠:00"),
            ("-2026-11-01", "20:00"), ("2026-11-01 ", "20:00"), ("2026-11-01", "20:00:30"), ("99999-01-01", "20:00"),
        ])
    func `what is not on the calendar is no moment`(day: String, time: String) {
        #expect(Zone.utc.moment(day: day, time: time) == nil)
    }

    @Test func `it is the same after it was written down`() throws {
        for talk in [WeeklyTalk(), WeeklyTalk(thing: Identifier("tea"), next: try moment("2026-11-01T19:05:00Z"))] {
            #expect(try JSONDecoder().decode(WeeklyTalk.self, from: JSONEncoder().encode(talk)) == talk)
        }
    }
}
