import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension AccountRoutes {
    /// Its words on Today.
    package static let today: TodayWords = { item, me in
        switch item.what {
        case "accountNews":
            (item.facts as? [AccountNews.Entry]).map { entries in
                let news = NewsOnToday(entries)
                let seen = Accounts.showing(news.shown, to: me)
                return TodayCard { _, csrf in AccountNewsCard(news: news, zone: me.zone, seen: seen, csrf: csrf).html }
            }
        case "recoveryCode":
            TodayCard(
                "If you ever lose your password", "A code on paper can open your account again. Or none; you choose.",
                "Decide", to: .recovery)
        default: nil
        }
    }
}
