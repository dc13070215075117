import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI

extension InvitingRoutes {
    /// What it contributes to tabs: alone, how to ask somebody.
    package static let tabs = [
        TabPart(.us) { me in
            guard !me.isConnected else { return [] }
            let card = Card(
                title: "Is there somebody to ask?",
                body: "<p>What is here for one is complete. If you would like company, begin with how to ask.</p>",
                action: ("How to ask", Path.invite.url), quiet: true)
            return [.last(card)]
        }
    ]
}
