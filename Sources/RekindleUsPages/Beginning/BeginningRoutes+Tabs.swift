import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension BeginningRoutes {
    /// What it contributes to tabs: alone, what brought somebody here.
    package static let tabs = [
        TabPart(.us, glance: .beginning) { me in
            guard !me.isConnected else { return [] }
            let beginning = try await BeginningRoom.current(of: me)?.content
            return [.card(card(beginning?.concerns.map(\.words).joined(separator: " · ") ?? ""))]
        }
    ]

    private static func card(_ words: String) -> Card {
        Card(
            title: "What brought you here",
            body: "<p>\(words.isEmpty ? "A few words to tap, and what comes will fit better." : words)</p>",
            action: (words.isEmpty ? "Tap what fits" : "Change it", Path.begin.url), quiet: true,
            label: Beginning.label)
    }
}
