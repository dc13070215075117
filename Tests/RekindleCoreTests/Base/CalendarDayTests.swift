import Foundation
import RekindleCore
import Testing

/// Days that are reckoned are those of the system's calendar.
struct CalendarDayTests {
    private static func asked(_ zone: Zone, _ date: Date) -> [Int?] {
        let parts = zone.calendar.dateComponents([.year, .month, .day], from: date)
        return [parts.year, parts.month, parts.day]
    }

    @Test func `each day of eight centuries is the one that the calendar says`() throws {
        for number in stride(from: -134_000, to: 160_000, by: 1) {
            let day = try #require(CalendarDay(number: number))
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            if number % 97 == 0 { #expect([day.year, day.month, day.day] == Self.asked(.utc, date), "\(number)") }
            // Each follows the one before it.
            let next = try #require(CalendarDay(number: number + 1))
            let isNext = next.day == day.day + 1 || (next.day == 1 && day.day >= 28)
            guard isNext, day.text < next.text else { throw Unlike(number: number) }
        }
    }

    private struct Unlike: Error {
        let number: Int
    }

    @Test(arguments: [
        (0, "1970-01-01"), (-1, "1969-12-31"), (11_016, "2000-02-29"), (20_779, "2026-11-22"), (-25_509, "1900-02-28"),
        (-25_508, "1900-03-01"),
    ]) func `a day is written with all its digits`(number: Int, text: String) {
        #expect(CalendarDay(number: number)?.text == text)
        #expect(CalendarDay(text)?.number == number)
        #expect(Zone.utc.day(of: Date(timeIntervalSince1970: Double(number) * 86_400 + 86_399.5)) == text)
    }

    @Test(arguments: [
        "", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-11-00", "2026-1-01", "26-11-2026",
        "2026/11/22",
        "2026-11-2٢", "+026-11-22", "1500-01-01", "2026-11-22 ", "2026-11-222",
    ]) func `what is not on the calendar is no day`(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test func `a day that was written is read as the same`() throws {
        for number in stride(from: -134_000, to: 2_900_000, by: 997) {
            let day = try #require(CalendarDay(number: number))
            #expect(day.number == number && CalendarDay(day.text) == day)
        }
    }

    @Test(arguments: [Int.min, -141_350, 2_900_001, Int.max]) func `what nobody could have kept is not reckoned`(
        number: Int
    ) {
        #expect(CalendarDay(number: number) == nil)
    }

    @Test(arguments: ["Europe/Berlin", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Apia", "Asia/Kathmandu"])
    func `so it is where the clocks go differently, also at night when they change`(name: String) throws {
        let zone = try #require(Zone(name))
        // Each half hour of two years, with the second before it.
        for hour in stride(from: 14_900.0 * 86_400, to: 15_600 * 86_400, by: 1_800) {
            for second in [hour - 1, hour] {
                let date = Date(timeIntervalSince1970: second)
                let day = try #require(zone.calendarDay(of: date))
                guard [day.year, day.month, day.day] == Self.asked(zone, date) else {
                    throw Unlike(number: Int(second))
                }
            }
        }
    }

    @Test(arguments: [1e13, -1e13, .infinity, -.infinity, .nan]) func `no moment is too far away to be asked for`(
        seconds: Double
    ) {
        #expect(Zone.utc.calendarDay(of: Date(timeIntervalSince1970: seconds)) == nil)
    }

    @Test(arguments: ["2026-10-24T22:30:00Z", "2026-10-25T00:59:59Z", "2026-10-25T01:00:00Z", "2026-10-25T22:59:59Z"])
    func `noon is the same at every moment of a day, also of one whose clocks change`(text: String) throws {
        let berlin = try #require(Zone("Europe/Berlin"))
        let noon = berlin.noon(of: try Date(text, strategy: .iso8601))
        #expect(try noon == Date("2026-10-25T11:00:00Z", strategy: .iso8601))
    }
}
