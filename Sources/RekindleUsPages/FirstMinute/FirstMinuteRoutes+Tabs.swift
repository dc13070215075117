import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension FirstMinuteRoutes {
    /// What it contributes to tabs: how it stands, for whoever looks.
    package static let tabs = [
        TabPart(.us, glance: .firstMinute) { me in
            me.isConnected ? [.card(card(try await FirstMinuteFacts.state(of: me)))] : []
        }
    ]

    /// Open, one of the two may have taken theirs back from view.
    private static func card(_ state: ExchangeState<FirstMinutes>) -> Card {
        let (words, action, label): (String, String, Label) =
            switch state {
            case .empty:
                ("One thing each, sixty seconds, opened together.", "Write one thing", FirstMinutes.waitingLabel)
            case .sealed: ("Sealed. It opens when you have both answered.", "See yours", FirstMinutes.waitingLabel)
            case .opened(let record) where record.content.away.isEmpty:
                ("Both of yours, side by side.", "Read them", FirstMinutes.openedLabel)
            case .opened: ("What is still in view.", "Read it", FirstMinutes.openedLabel)
            }
        return Card(
            title: "What you would not want to lose", body: "<p>\(words)</p>", action: (action, Path.firstMinute.url),
            quiet: state != .empty, label: label)
    }
}
