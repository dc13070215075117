import RekindleCore
import RekindleVault

extension Feature {
    /// The weekly ten minutes, and the short check-in before them.
    package static let weekly = Feature(
        "Weekly", keeps: [WeeklyTalk.self], tells: [WeeklyTalk.kind],
        today: TodayPart(WeeklyToday.source) { look throws(VaultFailure) in
            guard let line = WeekLine(look) else { return [] }
            let item = TodayItem("week", of: "Weekly", line)
            if case .talk = line { return [TodayLine(.bound(4), item)] }
            // Two ways to look at the same week are one too many.
            return [TodayLine(.bound(4), item, insteadOf: "checkIn")]
        })
}
