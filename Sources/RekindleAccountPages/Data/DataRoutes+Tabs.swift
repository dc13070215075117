import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension DataRoutes {
    /// What it contributes to tabs: for whoever is not connected any more, where that is which both could read. It says
    /// neither who ended it nor when, and is the same for both.
    package static let tabs = [
        TabPart(.us, rank: -1) { me in
            guard !me.isConnected, me.visitor.hasParted else { return [] }
            let card = Card(
                title: "What was yours together",
                body: "<p>You are not connected with anybody now. What you could both read is still there for you.</p>",
                action: ("Have a look", Path.ours.url), quiet: true)
            return [.last(card)]
        }
    ]
}
