import RekindleCore
import RekindleVault

extension Feature {
    /// One thing not to be lost.
    package static let firstMinute = Feature(
        "FirstMinute", keeps: [FirstMinute.self], guards: [],
        exchanges: [
            AnyExchange(
                FirstMinutes.self, keeps: FirstMinute.self, released: "one thing they would not want to lose",
                opens: "both texts", by: ExchangeRules(.once, deposits: .goAtOpening, takenBack: .ownPart))
        ],
        kept: Keeping.firstMinute,
        today: TodayPart(FirstMinuteToday.source, lines: FirstMinuteToday.Line.all) { reader throws(VaultFailure) in
            guard let space = reader.space?.name else { return [] }
            return switch FirstMinuteToday(own: reader.own, shared: reader.shared, in: space) {
            case .empty: [FirstMinuteToday.Line.empty.said()]
            case .sealed: [FirstMinuteToday.Line.sealed.said()]
            case .opened(let opening): opening.isNews(at: reader.me.now) ? [FirstMinuteToday.Line.opened.said()] : []
            }
        })
}
