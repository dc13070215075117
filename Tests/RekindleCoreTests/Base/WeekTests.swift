import Foundation
import RekindleCore
import Testing

struct WeekTests {
    /// A moment of every third day and some hours, from 1968 to 2052.
    private static let moments = stride(from: -63_000_000.0, to: 2_590_000_000, by: 3 * 86_400 + 17_000)
        .map { Date(timeIntervalSince1970: $0) }

    @Test func `two moments share a week when a calendar says so`() {
        var seen: [String: Week] = [:]
        for moment in Self.moments {
            let week = Week(of: moment)
            let parts = Zone.utc.calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: moment)
            let number = parts.weekOfYear ?? 0
            let name = "\(parts.yearForWeekOfYear ?? 0)-W\(number < 10 ? "0" : "")\(number)"
            #expect(seen[name] ?? week == week && week.dated == name, "\(name)")
            #expect(moment < week.end && Week(of: week.end) == week.later(by: 1), "\(name)")
            seen[name] = week
        }
        #expect(Set(seen.values).count == seen.count)
    }

    @Test(arguments: ["UTC", "Europe/Berlin", "Asia/Kathmandu", "America/St_Johns"])
    func `days and Mondays are the calendar's`(name: String) throws {
        let zone = try #require(Zone(name))
        for moment in Self.moments {
            let day = zone.dayNumber(of: moment)
            #expect(Zone.utc.day(of: Date(timeIntervalSince1970: Double(day) * 86_400)) == zone.day(of: moment))
            let monday = Week(day: day).monday
            #expect((0..<7).contains(day - monday))
            let start = Date(timeIntervalSince1970: Double(monday) * 86_400)
            #expect(Zone.utc.calendar.component(.weekday, from: start) == 2)
        }
    }

    @Test func `a week goes on over the new year, and the next begins on Monday`() {
        let thursday = Date(timeIntervalSince1970: 1_798_675_200)
        #expect(Zone.utc.day(of: thursday) == "2026-12-31")
        let days = (0..<5).map { Week(of: thursday + Double($0) * 86_400) }
        #expect(days.map(\.number) == [days[0], days[0], days[0], days[0], days[0].later(by: 1)].map(\.number))
    }

    @Test(arguments: [
        ("UTC", "Sunday 22 November"), ("Europe/Berlin", "Sunday 22 November"), ("Asia/Tehran", "Sunday 22 November"),
        ("Asia/Kolkata", "Monday 23 November, 05:30"), ("Pacific/Auckland", "Monday 23 November, 13:00"),
        ("America/New_York", "Sunday 22 November, 19:00"), ("Pacific/Honolulu", "Sunday 22 November, 14:00"),
    ])
    func `it ends at one moment, on each clock`(name: String, words: String) throws {
        let sunday = Date(timeIntervalSince1970: 1_795_388_400)
        #expect(Zone.utc.moment(of: sunday) == "Sunday 22 November, 23:00")
        #expect(try #require(Zone(name)).until(Week(of: sunday).end) == words)
    }

    @Test(arguments: [-3, 0, 2970, 1_000_000])
    func `a week is found by its name`(number: Int) {
        #expect(Week(name: Week(number: number).name) == Week(number: number))
    }

    @Test(arguments: [
        "", " 5", "05", "+5", "5 ", "five", "5.0", "٥", "1000001", "9223372036854775807", "-9223372036854775808",
    ])
    func `what is no week has none`(name: String) {
        #expect(Week(name: name) == nil)
    }
}
