import Foundation
import RekindleCore
import RekindleVault

extension Feature {
    /// What brings somebody here, said back, and whether Help comes first.
    package static let beginning = Feature(
        "Beginning", keeps: [Beginning.self], guards: [], kept: Keeping.beginning,
        today: TodayPart(BeginningToday.source, lines: BeginningToday.Line.all) { reader throws(VaultFailure) in
            guard let noted = BeginningToday(reader.own) else { return [BeginningToday.Line.begin.said()] }
            return switch noted.lead {
            case .plain: []
            case .help: [BeginningToday.Line.help.said()]
            case .two: reader.me.isToday(noted.at) ? [BeginningToday.Line.two.said()] : []
            }
        })
}

extension Context {
    /// Whether it was on the day that it is where they are.
    fileprivate func isToday(_ moment: Date) -> Bool { zone.dayNumber(of: moment) == day }
}
