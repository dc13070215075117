package import Foundation

/// A week from Monday to Sunday, counted from the Monday before 1970, so that weeks can be compared and taken apart.
package struct Week: Hashable, Comparable, Codable, Sendable {
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// The week of a moment, as the days run in this zone. What two people share uses UTC, the same for both.
    package init(of date: Date, in zone: Zone = .utc) {
        self.init(day: zone.dayNumber(of: date))
    }

    /// The week of a day, counted from 1970.
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
}

extension Zone {
    /// The day there, counted from 1970, so that days can be taken apart.
    package func dayNumber(of date: Date) -> Int {
        let offset = Double(timeZone.secondsFromGMT(for: date))
        return Int(((date.timeIntervalSince1970 + offset) / 86_400).rounded(.down))
    }
}
