import RekindleHTML
package import RekindleSite
import RekindleUI

extension TrialRoutes {
    /// What it contributes to tabs: it takes weeks, so it comes after what is there every week.
    package static let tabs = [
        TabPart(.us, rank: 1) { _ in
            let row = LinkRow(
                title: "A try", url: Path.trial.url, detail: "A few weeks, a little time, an honest look at the end",
                icon: .clock)
            return [.weekly(row)]
        }
    ]
}
