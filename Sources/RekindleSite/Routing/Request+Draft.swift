import Foundation
package import RekindleRooms
package import RekindleVault

extension Request {
    /// Where this form goes when it is sent once more.
    var target: String {
        guard path == Path.draft.url, let place = ownAddress(query["for"]) else { return path }
        return "\(path)?for=\(place.addingPercentEncoding)"
    }

    /// The address that the fields of this form belong to; what the script keeps while somebody types names it.
    var place: String { path == Path.draft.url ? query["for"] ?? "" : path }

    /// The writes that let what was kept of this form while it was typed go, along with keeping it.
    package func lettingDraftGo(of me: Context) -> Along { me.lettingDraftGo(for: path) }

    /// The form as a draft for its author. Passwords and codes are never kept.
    package var draft: Draft {
        Draft(path: path, fields: site.fields.keepable(form).map { Draft.Field(name: $0.name, value: $0.value) })
    }
}
