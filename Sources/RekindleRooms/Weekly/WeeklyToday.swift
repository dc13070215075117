import RekindleCore
import RekindleVault

/// When the next ten minutes are, for the two or for whoever is alone.
enum WeeklyToday {
    /// What may be said of a week.
    enum Line {
        static let talk = TodayLine("week", .bound(4))
        /// Two ways to look at the same week are one too many.
        static let lookBack = TodayLine("week", .bound(5), insteadOf: TodayMatter.howItIs)
        static let all = [talk, lookBack]
    }

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
