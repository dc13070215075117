import RekindleCore
import RekindleVault

/// When the next ten minutes are, for the two or for whoever is alone.
enum WeeklyToday {
    static func note(_ kept: WeeklyTalk) -> TodayNote { TodayNote([TodayNote.word(kept.next)]) }

    static let source = TodaySource(
        "Weekly", movesToBoth: true,
        rows: { me in
            me.shared.map { Wanted(shared: [$0.weeklyTalkID]) } ?? Wanted(personal: [me.personal.weeklyTalkID])
        },
        own: { me throws(VaultFailure) in
            try await me.personal.weeklyTalk().map { note($0.content) }
        },
        shared: { shared, _ throws(VaultFailure) in try await shared.weeklyTalk().map { note($0.content) } })
}
