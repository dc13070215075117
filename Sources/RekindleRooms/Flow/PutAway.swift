package import RekindleCore
package import RekindleStore
import RekindleVault

/// What of all that was shared once its owner no longer wants to see, by their names; the other sees it as before. There is
/// one for each space that was shared.
package struct PutAway: Content {
    package static let kind = "put-away"
    package static let label = Label.onlyYou

    package var things: [RowID] = []

    /// With these things; none to begin with.
    package init(_ things: [RowID] = []) { self.things = things }

    /// Whether it was put away.
    package func holds(_ thing: RowID) -> Bool { things.contains(thing) }
}

extension PutAway: KeptAsText {
    package var keptText: String? { KeptFields.words(things.map(\.hex)) }

    package init?(keptText: String) {
        guard let kept = KeptFields(keptText, count: 1), let things = kept.words(0, as: { RowID(hex: $0) }) else {
            return nil
        }
        self.init(things)
    }
}
