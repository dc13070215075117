import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension PlanRoutes {
    /// Its words for what it keeps.
    package static let kept: KeptWords = { thing, me in
        switch thing.content {
        case let ticks as Ticks:
            piece("What you would have been glad to do", me.week(ticks.week), ticks.practices, me)
        case let own as OwnWeek: alone(own, me)
        case let opened as Opened<WeekPlan>:
            piece("What you both chose", week(of: opened.subject, me), opened.result.practices, me)
        default: nil
        }
    }

    /// The week is what the subject of a plan begins with.
    private static func week(of subject: String, _ me: Identities) -> String {
        Week(name: String(subject.prefix { $0 != "/" })).map { me.week($0) } ?? "A week"
    }

    private static func piece(
        _ section: String, _ title: String, _ practices: [Practice.ID], _ me: Identities
    ) -> KeptPiece? {
        guard !practices.isEmpty else { return nil }
        return KeptPiece(
            section: section, title: title,
            body: "<ul>\n\(HTML.each(practices) { "<li>\(me.title(of: $0))</li>\n" })</ul>\n")
    }

    private static func alone(_ own: OwnWeek, _ me: Identities) -> KeptPiece? {
        let answers = AnswerList([
            ("You chose", own.solo.map { "\(me.title(of: $0))" as HTML }),
            ("You set aside", "\(me.titles(of: own.aside))"),
        ])
        return answers.isEmpty ? nil : KeptPiece(SoloWords.heading, body: answers.html)
    }
}
