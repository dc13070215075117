import RekindleCore
import RekindleVault

extension Feature {
    /// What brings somebody here, said back.
    package static let beginning = Feature(
        "Beginning", keeps: [Beginning.self],
        today: TodayPart(BeginningToday.source, lines: [BeginningToday.line]) { look throws(VaultFailure) in
            BeginningToday(look.own) == nil ? [BeginningToday.line.said()] : []
        })
}
