package import Foundation
import RekindleCore

/// What a day may say of the week: the ten minutes on their day, a look back towards its end.
package struct WeekFacts: Equatable, Sendable {
    /// When today the ten minutes are.
    package let talk: Date?
    /// Whether this is a day for looking back on the week, for whoever does not rest.
    package let isLookBack: Bool

    /// Days into the week from which a look back is offered: the last three.
    private static let late = 4

    /// Looks at the day of whoever asks.
    /// - Parameter next: when the next ten minutes are, as both keep it.
    package init(next: Date?, of me: Context) {
        talk = WeeklyTalk(next: next).isOn(dayOf: me.now, in: me.zone) ? next : nil
        isLookBack = me.utcDay - me.week.monday >= Self.late && !me.preferences.isResting
    }
}

/// What Today may say of the week. A week that went by without is never mentioned.
package enum WeekLine: Equatable, Sendable {
    /// The ten minutes, on their day.
    case talk(at: Date)
    /// A look back that was begun.
    case begun
    case lookBack

    init?(_ reader: TodayReader) {
        let me = reader.me
        let facts = WeekFacts(next: (me.isConnected ? reader.shared : reader.own)?.moment(0), of: me)
        if let talk = facts.talk {
            self = .talk(at: talk)
        } else if reader.hasBegun {
            self = .begun
        } else if !reader.situation.hasLookedThisWeek, facts.isLookBack {
            self = .lookBack
        } else {
            return nil
        }
        // The first look is the whole one; a look back on the week comes after it.
        if !reader.situation.hasLooked, facts.talk == nil { return nil }
    }
}
