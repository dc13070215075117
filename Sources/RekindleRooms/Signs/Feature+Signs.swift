import RekindleCore
import RekindleVault

extension Feature {
    /// Check-in and picture.
    package static let signs = Feature(
        "Signs", keeps: [CheckIn.self, Brought.self],
        exchanges: [
            AnyExchange(
                Picture.self, keeps: CheckIn.self, released: "the answers they chose to bring",
                opens: "what both brought, in pairs",
                by: ExchangeRules(.series, needsCommon: true, deposits: .goAtOpening, takenBack: .whole))
        ],
        today: TodayPart(SignsToday.source) { look throws(VaultFailure) in
            var lines: [TodayLine] = []
            if look.begun.contains(.checkIn) {
                lines.append(TodayLine(.bound(2), TodayItem("checkInBegun", of: "Signs")))
            }
            if !look.hasCheckedInThisWeek {
                lines.append(TodayLine(.standing(0), TodayItem("checkIn", of: "Signs")))
            }
            let picture = PictureToday(look.shared)
            if look.me.isConnected ? picture.isThere : look.hasCheckedInThisWeek {
                let isNew = picture.isThere && picture.opening?.isNews(at: look.me.now) == true
                lines.append(TodayLine(.standing(4), TodayItem("picture", of: "Signs", isNew)))
            }
            return lines
        })
}
