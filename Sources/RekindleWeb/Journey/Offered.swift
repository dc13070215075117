import Hummingbird
import RekindleCore
import RekindleVault

/// What Today has offered. It waits in a cookie until its reader sends a form that keeps something, and goes into their
/// record with it: a row that changed with every evening's look would tell whoever compares two copies of the database when
/// somebody was here.
enum Offered {
    /// Of this browser, since the last form.
    static func waiting(_ ask: Ask, _ me: SignedIn) -> Shown {
        Shown(text: ask.cookies.value(.offered).flatMap(me.visitor.token.open) ?? "")
    }

    /// The cookie with what this day offers, and with what earlier days did and no form has kept. It goes out with every
    /// look, the same one all day.
    static func note(
        _ practice: Practice.ID, on day: Int, kept: Shown, _ ask: Ask, _ me: SignedIn
    ) throws -> Cookie {
        var shown = Shown(waiting(ask, me).offers.filter { $0.day == day || !kept.offers.contains($0) })
        shown.note(practice, on: day)
        return ask.site.cookies.setting(.offered, try me.visitor.token.seal(shown.text), days: Suggestion.rest)
    }

    /// Keeps what waits. Where that fails it waits on.
    static func keep(_ ask: Ask, _ me: SignedIn) async {
        let waiting = waiting(ask, me)
        guard !waiting.offers.isEmpty else { return }
        do throws(VaultFailure) {
            let kept = try await me.personal.only(Shown.self)
            let all = (kept?.content ?? Shown()).adding(waiting)
            if all == kept?.content { return }
            try await me.personal.apply([me.personal.setting(all, expecting: kept?.version)])
        } catch {}
    }
}
