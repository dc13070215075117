package import Foundation
import RekindleCore
package import RekindleVault

/// What a day may say of the week: the ten minutes on their day, a look back towards its end. It rests on what whoever
/// looks said and on what both keep.
package struct WeekFacts: Equatable, Sendable {
    /// When today the ten minutes are.
    package let talk: Date?
    /// Whether this is a day for looking back on the week, for whoever does not rest.
    package let isLookBack: Bool

    /// Days into the week from which a look back is offered: Friday.
    private static let late = 4

    /// Looks at the day of whoever asks.
    package init(of me: Context) async throws(VaultFailure) {
        let kept = try await me.common.weeklyTalk()?.content
        talk = kept?.isOn(dayOf: me.now, in: me.zone) == true ? kept?.next : nil
        isLookBack = me.day - Week(day: me.day).monday >= Self.late && !me.preferences.isResting
    }
}
