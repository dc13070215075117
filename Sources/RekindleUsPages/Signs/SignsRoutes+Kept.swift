import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension SignsRoutes {
    /// Its words for what it keeps: the same as its drawings say, in words alone.
    package static let kept: KeptWords = { thing, me in
        switch thing.content {
        case let checkIn as CheckIn: own(checkIn)
        case let opened as Opened<Picture>: both(opened.result, thing.partner ?? .first, me)
        default: nil
        }
    }

    private static func own(_ checkIn: CheckIn) -> KeptPiece {
        let brought = CheckIn.Item.allCases.filter(checkIn.brought.contains).map(\.title).joined(separator: ", ")
        let answers: [(title: HTML, words: HTML?)] = checkIn.lines.map { ("\($0.title)", "\($0.words)") }
        let own: [(title: HTML, words: HTML?)] = [
            ("One good thing", checkIn.good.flatMap { Verbatim($0).htmlIfAny }),
            ("A sentence only for you", Verbatim(checkIn.sentence).htmlIfAny),
            ("What you brought for the picture", "\(brought)"),
        ]
        return KeptPiece(section: "Check-ins", title: "How you saw it", body: AnswerList(answers + own).html)
    }

    private static func both(_ picture: Picture, _ side: Partner, _ me: Identities) -> KeptPiece? {
        guard !picture.isEmpty else { return nil }
        let table = PictureTable(view: PictureView(picture: picture, side: side, me: me)).table
        return KeptPiece(section: "Pictures", title: "How you both saw it", body: table)
    }
}
