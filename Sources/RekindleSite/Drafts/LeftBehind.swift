import Foundation
import RekindleRooms
import RekindleVault

/// What somebody sent after their session had ended elsewhere. Nobody is there to keep it for, so it waits in their
/// browser, sealed by the server for its author, and is offered once they have signed in again.
struct LeftBehind: Sendable {
    let draft: Draft
    init(_ draft: Draft) { self.draft = draft }

    /// What the browser brought for a place, where whoever is signed in wrote it.
    init?(for place: String, in request: Request, of me: Context) {
        let key = request.vault.serverKey
        let author = key.mark(of: me.visitor.person)
        let drafts = request.cookies.all(.kept).lazy.compactMap { key.open($0, for: author) }
            .compactMap { try? JSONDecoder().decode(Draft.self, from: Data($0.utf8)) }
        guard let draft = drafts.first(where: { $0.path == place }) else { return nil }
        self.draft = draft
    }

    /// Sealed for its author; nil where the browser does not say who that is, or cannot keep as much.
    func sealed(in request: Request) -> String? {
        guard let author = request.cookies.all(.author).first, let data = try? JSONEncoder().encode(draft),
            let sealed = try? request.vault.serverKey.seal(String(decoding: data, as: UTF8.self), for: author),
            sealed.utf8.count <= Base64URL.limit
        else { return nil }
        return sealed
    }
}
