package import Hummingbird
package import RekindleCore
package import RekindleRooms
import RekindleVault

/// What Today has offered since its reader last sent a form that keeps something. It waits in a cookie, sealed by the
/// session, and goes into their record with that form.
package struct Impression: Sendable {
    package let waiting: Shown

    package init(_ request: Request, _ me: Context) {
        waiting = Shown(text: request.cookies.value(.offered).flatMap(me.visitor.token.open) ?? "")
    }

    /// The cookie with what this day offers, and with what earlier days did and no form has kept. It goes out with every
    /// look, the same one all day.
    package func cookie(
        adding practice: Practice.ID, on evening: Evening, _ request: Request, _ me: Context
    ) throws -> Cookie {
        let (day, kept) = (evening.day, evening.keptShown)
        var shown = Shown(waiting.offers.filter { $0.day == day || !kept.offers.contains($0) })
        shown.note(practice, on: day)
        let same = shown == waiting ? request.cookies.value(.offered) : nil
        let sealed = try same ?? me.visitor.token.seal(shown.text)
        return request.site.cookies.setting(.offered, sealed, days: Suggestion.rest)
    }

    /// Keeps what waits. Where that fails it waits on.
    package static func keep(_ request: Request, _ me: Context) async {
        do throws(VaultFailure) { try await Evening.keep(Impression(request, me).waiting, by: me) } catch {}
    }
}
