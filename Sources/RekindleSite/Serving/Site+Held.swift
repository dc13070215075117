import Foundation
import HTTPTypes
import RekindleRooms
import RekindleVault

extension Site {
    /// The form again, with the reason why it was not taken.
    func held(
        _ request: Request, _ route: Route, _ reason: HeldFormPage.Reason, status: HTTPResponse.Status
    ) -> Reply {
        .page(
            HeldFormPage(
                reason: reason, path: request.target, form: request.form,
                fields: FieldNames([route.fields, services.fields(at: request.place)]),
                csrf: request.csrf
            ).page, status: status)
    }

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
