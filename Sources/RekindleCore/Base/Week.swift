package import Foundation

/// A week from Monday to Sunday, counted from the Monday before 1970, so that weeks can be compared and taken apart.
///
/// There is one meaning of "this week" at one moment, whoever asks and wherever they are: it turns on Monday at 0:00 in UTC.
/// Two people in two zones are in the same week at every moment, and nothing that is kept by its week moves when somebody
/// changes their zone. Pages say when it turns on the clock of whoever looks. Nothing else reckons a week.
package struct Week: Hashable, Comparable, Codable, Sendable {
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// The week of a moment.
    package init(of moment: Date) {
        self.init(day: Zone.utc.dayNumber(of: moment))
    }

    /// The week of a day of UTC, counted from 1970.
    package init(day: Int) {
        // The first of January 1970 was a Thursday.
        number = Int((Double(day + 3) / 7).rounded(.down))
    }

    package static func < (one: Week, other: Week) -> Bool { one.number < other.number }

    /// The word that stands for it in subjects and forms.
    package var name: String { String(number) }

    /// Nil unless it is the word of a week that a calendar could have.
    package init?(name: String) {
        guard let number = Int(name), String(number) == name, Self.known.contains(number) else { return nil }
        self.number = number
    }

    private static let known = -1_000_000...1_000_000

    /// Its Monday, counted in days from 1970.
    package var monday: Int { number * 7 - 3 }

    package func later(by weeks: Int) -> Week { Week(number: number + weeks) }

    /// The moment at which the next one begins.
    package var end: Date { Date(timeIntervalSince1970: Double(later(by: 1).monday) * 86_400) }

    /// As ISO 8601 calls it, such as `2026-W47`: the word that check-ins are kept by.
    package var dated: String {
        // A week belongs to the year of its Thursday.
        let thursday = Date(timeIntervalSince1970: Double(monday + 3) * 86_400)
        let parts = Zone.utc.calendar.dateComponents([.yearForWeekOfYear, .weekOfYear], from: thursday)
        return "\(Zone.utc.padded(parts.yearForWeekOfYear ?? 0, 4))-W\(Zone.utc.padded(parts.weekOfYear ?? 0, 2))"
    }
}

extension Week {
    /// The week that `dated` says; nil for anything else.
    package init?(dated text: String) {
        guard let parts = text.wholeMatch(of: /(\d{4})-W(\d\d)/.asciiOnlyDigits()) else { return nil }
        // The fourth of January is in the first week of its year.
        let fourth = DateComponents(year: Int(parts.1), month: 1, day: 4)
        guard let day = Zone.utc.calendar.date(from: fourth), let weeks = Int(parts.2) else { return nil }
        self = Week(of: day).later(by: weeks - 1)
        // A year has no week 54, and not each has a week 53.
        if dated != text { return nil }
    }
}

extension Zone {
    /// The day there, counted from 1970, so that days can be taken apart.
    package func dayNumber(of date: Date) -> Int {
        let offset = Double(timeZone.secondsFromGMT(for: date))
        return Int(((date.timeIntervalSince1970 + offset) / 86_400).rounded(.down))
    }

    /// The day there, taken apart; nil many centuries from now.
    package func calendarDay(of date: Date) -> CalendarDay? {
        // More seconds than any year of four digits has, and fewer than cannot be counted.
        guard abs(date.timeIntervalSince1970) < 1e12 else { return nil }
        return CalendarDay(number: dayNumber(of: date))
    }

    /// Noon of the day there.
    package func noon(of moment: Date) -> Date {
        let noon = Double(dayNumber(of: moment)) * 86_400 + 43_200
        // Clocks may be changed between the moment and noon.
        let near = Date(timeIntervalSince1970: noon - Double(timeZone.secondsFromGMT(for: moment)))
        return Date(timeIntervalSince1970: noon - Double(timeZone.secondsFromGMT(for: near)))
    }
}
