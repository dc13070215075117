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
            let card = ofTwo(hasPicture: facts.hasPicture, isSealed: facts.isSealed)
            return [.card(card)] + (facts.hasPicture && !facts.isSealed ? [.card(newCheckIn)] : [])
        }
    ]

    private static func alone(hasCheckIn: Bool) -> Card {
        let words =
            hasCheckIn
            ? "Your own answers, in a drawing." : "Your answers will be here as a drawing, once you have checked in."
        return Card(
            title: "How you see it", body: "<p>\(words)</p>", action: way(hasCheckIn), label: CheckIn.label)
    }

    /// What waits is quiet; the page of the picture says what it was, and takes it back.
    private static func ofTwo(hasPicture: Bool, isSealed: Bool) -> Card {
        let (words, action): (String, (title: String, url: String)) =
            switch (hasPicture, isSealed) {
            case (true, false): ("What you both brought, side by side.", way(true))
            case (false, false):
                ("When you have both checked in, what you both brought will be here side by side.", way(false))
            case (true, true):
                (
                    "What you both brought, side by side. What you brought since is sealed until you have both checked in again.",
                    way(true)
                )
            case (false, true): ("Sealed. It opens when you have both checked in.", ("See yours", Path.picture.url))
            }
        return Card(
            title: "How you two see it", body: "<p>\(words)</p>", action: action, quiet: isSealed,
            label: isSealed && !hasPicture ? Picture.waitingLabel : Picture.openedLabel)
    }

    private static func way(_ isThere: Bool) -> (title: String, url: String) {
        isThere ? ("Open the picture", Path.picture.url) : ("Check in", Path.checkIn.url)
    }

    private static let newCheckIn = Card(
        title: "A new check-in", body: "<p>Two minutes, compared with a good time for you two.</p>",
        action: ("Check in", Path.checkIn.url), quiet: true)
}
