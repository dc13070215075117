import Foundation
import RekindleCore
import RekindleVault

/// What one person's pages may suggest from this evening: what they said and did themselves, and what both know.
struct TodayEvening: Sendable {
    let situation: Situation
    let seed: Seed
    let beginning: Record<Beginning>?
    /// Whether they ever looked at how it is.
    let hasCheckedIn: Bool
    /// What they did today already.
    let doneToday: Set<Practice.ID>

    /// As much of the past as a page opens.
    static let pastLimit = 60
    /// Days that the past looks back.
    static let pastDays = 365

    init(_ ask: Ask, _ me: SignedIn, mood: Situation.Mood? = nil) async throws {
        let day = me.zone.dayNumber(of: ask.now)
        let preferences = try await me.personal.only(Preferences.self)?.content ?? Preferences()
        let done = try await me.personal.newest(Doing.self, limit: Self.pastLimit).map(\.content)
        beginning = try await me.personal.only(Beginning.self)
        let checkIn = try await me.personal.newest(CheckIn.self, limit: 1).first?.content
        hasCheckedIn = checkIn != nil
        doneToday = Set(done.lazy.filter { $0.day == day }.map(\.practice))
        seed = me.personal.seed
        let quiet = QuietWeeks(seed: (me.shared ?? me.personal).seed).isQuiet(Week(of: ask.now))
        situation = Situation(
            day: day, concerns: beginning?.content.concerns ?? [], mood: mood, minutes: preferences.minutes,
            ways: me.isConnected ? Set(Variant.allCases) : [.alone], understood: checkIn?.understood,
            // What was done today stays what today suggests.
            past: done.filter { day - $0.day < Self.pastDays && $0.day < day },
            declined: Set(preferences.declined), isQuiet: quiet || preferences.isResting)
    }
}
