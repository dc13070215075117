package import Foundation
package import RekindleCore

/// A day kept as `2026-11-22`, as people write it.
package struct DayWords: Sendable {
    package let words: String

    /// What is not such a day is shown as it is.
    package init(_ day: String) {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, Zone.months.indices.contains(parts[1] - 1) else {
            words = day
            return
        }
        words = "\(parts[2]) \(Zone.months[parts[1] - 1]) \(parts[0])"
    }
}

extension DayWords {
    /// A day counted from 1970.
    package init(dayNumber: Int) {
        if let day = CalendarDay(number: dayNumber) {
            self.init(day)
        } else {
            self.init(Zone.utc.day(of: Date(timeIntervalSince1970: Double(dayNumber) * 86_400)))
        }
    }

    /// The day of a moment in a zone.
    package init(of moment: Date, in zone: Zone) {
        if let day = zone.calendarDay(of: moment) {
            self.init(day)
        } else {
            self.init(zone.day(of: moment))
        }
    }

    private init(_ day: CalendarDay) { words = "\(day.day) \(Zone.months[day.month - 1]) \(day.year)" }
}
