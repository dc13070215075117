import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI

extension PlanRoutes {
    /// What it contributes to tabs.
    package static let tabs = [
        TabPart(.us) { me in
            let detail =
                me.isConnected ? "What you would both be glad to do" : "Something light, and one thing of your own"
            return [.weekly(LinkRow(title: "This week", url: Path.plan.url, detail: detail, icon: .leaf))]
        }
    ]
}
