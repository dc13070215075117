import Foundation
import RekindleRooms
import RekindleVault

extension Request {
    /// Where this form goes when it is sent once more.
    var target: String {
        guard path == Path.draft.url, let place = ownURL(query["for"]) else { return path }
        return "\(path)?for=\(place.addingPercentEncoding)"
    }

    /// The writes that let what was kept of this form while it was typed go, along with keeping it.
    func lettingDraftGo(of me: Context) -> Along { me.lettingDraftGo(for: path) }

    /// The form as a draft for its author. Passwords and codes are never kept.
    var draft: Draft {
        let fields = form.fields.filter {
            $0.name != "csrf" && $0.name != HeldFormPage.heldField && !HeldFormPage.secrets.contains($0.name)
        }
        return Draft(path: path, fields: fields.map { Draft.Field(name: $0.name, value: $0.value) })
    }
}

extension Form {
    /// A draft as the form it was.
    init(_ draft: Draft) {
        self.init(draft.fields.map { ($0.name, $0.value) })
    }
}

extension String {
    /// As a value in an address.
    var addingPercentEncoding: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~/"))) ?? ""
    }
}
