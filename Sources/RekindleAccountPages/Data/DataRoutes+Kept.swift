import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension DataRoutes {
    /// The words for a letter that somebody left behind.
    package static let kept: KeptWords = { thing, me in
        guard let letter = thing.content as? PartingLetter, let words = letter.text, !words.isEmpty else { return nil }
        let title: HTML = thing.whose == .mine ? "What you left behind" : "What \(me.partnerName) left behind"
        return KeptPiece(section: "A letter at the end", title: title, body: .quoted(words))
    }
}
