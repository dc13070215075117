import RekindleCore
import RekindleVault

extension Feature {
    /// What brings somebody here, said back.
    package static let beginning = Feature(
        "Beginning", keeps: [Beginning.self], guards: [],
        today: TodayPart(BeginningToday.source, lines: [BeginningToday.line]) { reader throws(VaultFailure) in
            BeginningToday(reader.own) == nil ? [BeginningToday.line.said()] : []
        })
}
