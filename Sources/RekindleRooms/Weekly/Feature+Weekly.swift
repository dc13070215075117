import RekindleCore
import RekindleVault

extension Feature {
    /// The weekly ten minutes, and the short check-in before them.
    package static let weekly = Feature(
        "Weekly", keeps: [WeeklyTalk.self], guards: [], tells: [WeeklyTalk.kind],
        kept: Keeping.weekly,
        today: TodayPart(WeeklyToday.source, lines: WeeklyToday.Line.all) { reader throws(VaultFailure) in
            guard let line = WeekLine(reader) else { return [] }
            if case .talk = line { return [WeeklyToday.Line.talk.said(line)] }
            return [WeeklyToday.Line.lookBack.said(line)]
        })
}
