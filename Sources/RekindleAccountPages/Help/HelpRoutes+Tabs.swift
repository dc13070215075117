import RekindleHTML
package import RekindleSite
import RekindleUI

extension HelpRoutes {
    /// What it contributes to tabs: the way out of an argument.
    package static let tabs = [
        TabPart(.talk) { _ in
            let card = Card(
                title: "In the middle of an argument?",
                body: "<p>Words for stopping without walking out on each other, and a time to come back.</p>",
                action: ("Take a pause", Path.pause.url))
            return [.card(card)]
        }
    ]
}
