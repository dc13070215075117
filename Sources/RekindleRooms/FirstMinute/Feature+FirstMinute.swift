import RekindleCore
import RekindleVault

extension Feature {
    /// One thing not to be lost.
    package static let firstMinute = Feature(
        "FirstMinute", keeps: [FirstMinute.self],
        exchanges: [
            AnyExchange(
                FirstMinutes.self, keeps: FirstMinute.self, released: "one thing they would not want to lose",
                opens: "both texts", by: ExchangeRules(.once, deposits: .goAtOpening, takenBack: .ownPart))
        ],
        today: TodayPart(FirstMinuteToday.source) { look throws(VaultFailure) in
            guard let space = look.space?.name else { return [] }
            return switch FirstMinuteToday(own: look.own, shared: look.shared, in: space) {
            case .empty: [TodayLine(.needed(3), TodayItem("firstMinute", of: "FirstMinute"))]
            case .sealed: [TodayLine(.standing(3), TodayItem("firstMinuteSealed", of: "FirstMinute"))]
            case .opened(let opening):
                opening.isNews(at: look.me.now)
                    ? [TodayLine(.bound(0), TodayItem("firstMinuteOpened", of: "FirstMinute"))] : []
            }
        })
}
