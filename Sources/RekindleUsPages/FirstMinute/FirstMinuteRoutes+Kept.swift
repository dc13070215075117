import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension FirstMinuteRoutes {
    /// Its words for what it keeps. Whoever took theirs back does not keep the other's: it was given for both to read.
    package static let kept: KeptWords = { thing, me in
        switch thing.content {
        case let own as FirstMinute: own.words.isEmpty ? nil : KeptPiece(section, body: .quoted(own.words))
        case let opened as Opened<FirstMinutes>: both(opened.result, thing.partner ?? .first, me)
        default: nil
        }
    }

    private static let section = "What you would not want to lose"

    private static func both(_ minutes: FirstMinutes, _ side: Partner, _ me: Identities) -> KeptPiece? {
        guard let mine = minutes[side]?.words else { return nil }
        let theirs = minutes[side.other]?.words
        let answers = AnswerList([
            (me.partnerName.html, theirs.map { Verbatim($0).html }), (me.name.html, Verbatim(mine).html),
        ])
        return KeptPiece(section, body: answers.html)
    }
}
