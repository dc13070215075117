import Foundation
import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI

extension AccountRoutes {
    /// Its words on Today.
    package static let today: TodayWords = { item, me in
        switch item.what {
        case "recovered":
            (item.facts as? Date).map { moment in
                let day = DayWords(me.zone.day(of: moment)).words
                return TodayCard { _, csrf in recovered(day, csrf) }
            }
        case "recoveryCode":
            TodayCard(
                "If you ever lose your password", "A code on paper can open your account again. Or none; you choose.",
                "Decide", to: .recovery)
        default: nil
        }
    }

    private static func recovered(_ day: String, _ csrf: String) -> HTML {
        Card(
            title: "Your account was opened with the recovery code",
            body: """
                <p>On \(day). All other sessions were ended then, and a new code was made. If that was not you, change
                the password now; the old code no longer works.</p>
                \(PostForm(action: Path.news.url, csrf: csrf, submit: "It was me", weight: .quiet).html)
                """, action: ("Change the password", Path.password.url)
        ).html
    }
}
