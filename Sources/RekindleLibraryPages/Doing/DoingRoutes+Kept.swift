import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension DoingRoutes {
    /// Its words for what it keeps.
    package static let kept: KeptWords = { thing, me in
        switch thing.content {
        case let doing as Doing: own(doing, me)
        case let opened as Opened<BothGlad>: opened.result.isShown ? both(opened.subject, me) : nil
        default: nil
        }
    }

    private static func own(_ doing: Doing, _ me: Identities) -> KeptPiece {
        let answers = AnswerList([
            ("When", "\(DayWords(dayNumber: doing.day).words)"),
            ("How it was", doing.how.map { "\($0.title)" as HTML }),
            ("A line about it", Verbatim(doing.line).htmlIfAny),
        ])
        return KeptPiece(section: "What you did", title: me.title(of: doing.practice), body: answers.html)
    }

    /// The subject is a practice and a week, as `BothGlad.subject` writes it.
    private static func both(_ subject: String, _ me: Identities) -> KeptPiece {
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        let week = parts.last.flatMap { Week(name: $0) }.map { "\(me.week($0))." as HTML }
        return KeptPiece(
            section: "What you were both glad of", title: me.title(of: Practice.ID(parts.first ?? "")),
            body: "<p>You were both glad of this. \(week)</p>\n")
    }
}
