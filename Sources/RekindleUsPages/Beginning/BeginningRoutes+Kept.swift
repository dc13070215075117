import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI

extension BeginningRoutes {
    /// Its words for what it keeps.
    package static let kept: KeptWords = { thing, _ in
        guard let beginning = thing.content as? Beginning else { return nil }
        let words = beginning.concerns.map(\.words).joined(separator: " \u{b7} ")
        let answers = AnswerList([
            ("You marked", "\(words)"), ("In your words", Verbatim(beginning.sentence).htmlIfAny),
            ("And what I had missed", Verbatim(beginning.correction).htmlIfAny),
        ])
        return answers.isEmpty ? nil : KeptPiece("What brought you here", body: answers.html)
    }
}
