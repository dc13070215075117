package import Foundation

/// What the weekly ten minutes leave behind: one thing for the week, and when the next ones are.
package struct WeeklyTalk: Codable, Equatable, Sendable {
    package var thing: Practice.ID?
    /// The moment itself; each reads it on their own clock.
    package var next: Date?

    package static let minutes = 10
    /// So many days ahead at most.
    package static let farthest = 60
    /// What lies nearer than this many days belongs to these ten minutes and not to the next.
    static let nearest = 4

    package init(thing: Practice.ID? = nil, next: Date? = nil) {
        self.thing = thing
        self.next = next
    }

    /// Whether a moment can be the next one.
    package static func canBe(_ moment: Date, now: Date) -> Bool {
        let ahead = moment.timeIntervalSince(now)
        return ahead > 0 && ahead <= Double(farthest) * 86_400
    }

    /// Whether the next ones are on this day, as days run there.
    package func isOn(dayOf now: Date, in zone: Zone) -> Bool {
        next.map { zone.dayNumber(of: $0) == zone.dayNumber(of: now) } ?? false
    }

    /// Whether the next ones are kept for the days to come, perhaps a minute ago.
    package func isSettled(at now: Date) -> Bool {
        next.map { $0.timeIntervalSince(now) >= Double(Self.nearest) * 86_400 } ?? false
    }

    /// The usual next time: the same weekday and clock a week on, also where clocks change in between. Without an
    /// earlier date it goes by now, at a quarter of an hour.
    package static func usual(after now: Date, last: Date? = nil, in zone: Zone) -> Date {
        let base = last ?? quarter(now)
        let earliest = now.addingTimeInterval(Double(nearest) * 86_400)
        var weeks = max(0, Int(earliest.timeIntervalSince(base) / (7 * 86_400)))
        while later(base, by: weeks, zone) < earliest { weeks += 1 }
        return later(base, by: weeks, zone)
    }

    private static func later(_ base: Date, by weeks: Int, _ zone: Zone) -> Date {
        // Days of the calendar and not seconds: eight in the evening stays eight in the evening.
        zone.calendar.date(byAdding: .day, value: 7 * weeks, to: base)
            ?? base.addingTimeInterval(Double(weeks) * 7 * 86_400)
    }

    private static func quarter(_ moment: Date) -> Date {
        Date(timeIntervalSince1970: (moment.timeIntervalSince1970 / 900).rounded() * 900)
    }
}

extension WeeklyTalk: Content {
    package static var kind: String { "ten" }
    package static var label: Label { .bothOfYou }
}
