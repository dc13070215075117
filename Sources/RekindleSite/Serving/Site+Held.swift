import Foundation
import RekindleRooms
import RekindleVault

extension Site {
    /// What was kept while the session was locked has been sent now. A copy that stays behind is only in the way.
    func droppingHeld(_ request: Request, in reply: Reply) async -> Reply {
        guard let held = request.form[FieldNames.held], let me = request.signedIn else { return reply }
        if let version = Int64(held) {
            try? await vault.dropDraft(version, for: request.path, of: me.visitor)
            return reply
        }
        if held != FieldNames.left {
            try? await me.personal.apply(vault.droppingDrafts(for: request.path, of: me.visitor))
        }
        let isLeft = LeftBehind(for: request.path, in: request, of: me) != nil
        return isLeft ? reply.with(cookies.clearing(.kept)) : reply
    }
}
