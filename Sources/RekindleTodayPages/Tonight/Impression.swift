import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleVault

/// What Today has offered since its reader last sent a form that keeps something. It waits in a cookie, sealed by the
/// session, and goes into their record with that form.
struct Impression: Sendable {
    let waiting: Shown

    init(_ request: Request, _ me: Context) {
        waiting = Shown(text: request.cookies.value(.offered).flatMap(me.visitor.token.open) ?? "")
    }

    /// What goes into the cookie: what this day offers, and what earlier days did and no form has kept. It goes out with
    /// every look, the same one all day.
    func sealed(
        adding practice: Practice.ID, on evening: Evening, _ request: Request, _ me: Context
    ) throws -> String {
        let (day, kept) = (evening.day, evening.keptShown)
        var shown = Shown(waiting.offers.filter { $0.day == day || !kept.offers.contains($0) })
        shown.note(practice, on: day)
        let same = shown == waiting ? request.cookies.value(.offered) : nil
        return try same ?? me.visitor.token.seal(shown.text)
    }

    /// Keeps what waits. Where that fails it waits on.
    static func keep(_ request: Request, _ me: Context) async {
        do throws(VaultFailure) { try await Evening.keep(Impression(request, me).waiting, by: me) } catch {}
    }
}
