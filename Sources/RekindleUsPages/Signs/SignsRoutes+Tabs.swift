import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension SignsRoutes {
    /// What it contributes to tabs: the picture, or the way to it.
    package static let tabs = [
        TabPart(.us, glance: .picture) { me in
            guard me.isConnected else { return [.card(alone(hasCheckIn: try await Signs.newest(of: me) != nil))] }
            let facts = try await PictureFacts(of: me)
            // One that was put away holds nothing.
            let hasPicture = facts.latest.map { !$0.result.isEmpty } ?? false
            if facts.isSealed { return [.card(sealed(hasPicture: hasPicture))] }
            return [.card(ofTwo(hasPicture: hasPicture))] + (hasPicture ? [.card(newCheckIn)] : [])
        }
    ]

    private static func alone(hasCheckIn: Bool) -> Card {
        let words =
            hasCheckIn
            ? "Your own answers, in a drawing." : "Your answers will be here as a drawing, once you have checked in."
        return Card(
            title: "How you see it", body: "<p>\(words)</p>", action: way(hasCheckIn), label: CheckIn.label)
    }

    private static func ofTwo(hasPicture: Bool) -> Card {
        let words =
            hasPicture
            ? "What you both brought, side by side."
            : "When you have both checked in, what you both brought will be here side by side."
        return Card(
            title: "How you two see it", body: "<p>\(words)</p>", action: way(hasPicture), label: Picture.openedLabel)
    }

    /// What they brought waits: their own page says what it was, and takes it back.
    private static func sealed(hasPicture: Bool) -> Card {
        let words =
            hasPicture
            ? "What you both brought, side by side. What you brought since is sealed until you have both checked in again."
            : "Sealed. It opens when you have both checked in."
        return Card(
            title: "How you two see it", body: "<p>\(words)</p>",
            action: (hasPicture ? "Look at it" : "See yours", Path.picture.url), quiet: true,
            label: hasPicture ? Picture.openedLabel : Picture.waitingLabel)
    }

    private static func way(_ isThere: Bool) -> (title: String, url: String) {
        isThere ? ("Look at it", Path.picture.url) : ("Check in", Path.checkIn.url)
    }

    private static let newCheckIn = Card(
        title: "A new check-in", body: "<p>Two minutes, compared with a good time for you two.</p>",
        action: ("Check in", Path.checkIn.url), quiet: true)
}
