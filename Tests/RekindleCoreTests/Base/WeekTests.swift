import Foundation
import RekindleCore
import Testing

struct WeekTests {
    /// A moment of every third day and some hours, from 1968 to 2052.
    private static let moments = stride(from: -63_000_000.0, to: 2_590_000_000, by: 3 * 86_400 + 17_000)
        .map { Date(timeIntervalSince1970: $0) }

    @Test(arguments: ["UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland", "Pacific/Kiritimati"])
    func `two moments share a week when a calendar says so`(name: String) throws {
        let zone = try #require(Zone(name))
        var seen: [String: Week] = [:]
        for moment in Self.moments {
            let (week, name) = (Week(of: moment, in: zone), zone.week(of: moment))
            #expect(seen[name] ?? week == week, "\(name)")
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
            let monday = Week(of: moment, in: zone).monday
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

    @Test func `the same moment can be another week elsewhere`() throws {
        let sunday = Date(timeIntervalSince1970: 1_795_388_400)
        #expect(Zone.utc.moment(of: sunday) == "Sunday 22 November, 23:00")
        let berlin = try #require(Zone("Europe/Berlin"))
        #expect(Week(of: sunday, in: berlin) == Week(of: sunday).later(by: 1))
        #expect(Week(of: sunday) < Week(of: sunday, in: berlin))
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
