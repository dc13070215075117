import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension AccountRoutes {
    /// The words for what is kept about the ways in and may be read.
    package static let kept: KeptWords = { thing, _ in
        switch thing.content {
        case let login as LoginName:
            KeptPiece("Your login name", body: "<p>\(Verbatim(login.login))</p>\n")
        case let session as SessionNote:
            KeptPiece(
                section: "Where you signed in", title: "\(session.device)",
                body: "<p>\(session.way?.words ?? "Signed in.")</p>\n")
        case let draft as Draft: begun(draft)
        default: nil
        }
    }

    /// A form as its fields are called; what it says of its page is no word of anybody's.
    private static func begun(_ draft: Draft) -> KeptPiece? {
        let unseen = FieldNames.pageVersions.union([FieldNames.csrf, FieldNames.held, "moment"])
        let answers: [(title: HTML, words: HTML?)] = draft.fields.filter { !unseen.contains($0.name) }.map { field in
            let name = field.name.prefix(1).uppercased() + String(field.name.dropFirst())
            return ("\(name)", Verbatim(field.value).htmlIfAny)
        }
        let list = AnswerList(answers)
        return list.isEmpty
            ? nil : KeptPiece(section: "Begun and not sent", title: "A form you had begun", body: list.html)
    }
}
