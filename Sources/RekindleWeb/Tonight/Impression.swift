import Hummingbird
import RekindleCore
import RekindleRooms
import RekindleVault

/// What Today has offered. It waits in a cookie until its reader sends a form that keeps something, and goes into their
/// record with it: a row that changed with every evening's look would tell whoever compares two copies of the database
/// when somebody was here.
struct Impression: Sendable {
    /// In their record.
    private let kept: Shown
    /// In this browser, since the last form.
    private let waiting: Shown

    init(_ request: Request, _ me: Context) async throws {
        kept = try await me.personal.only(Shown.self)?.content ?? Shown()
        waiting = Self.waiting(request, me)
    }

    var all: Shown { kept.adding(waiting) }

    /// The cookie with what this day offers, and with what earlier days did and no form has kept. It goes out with every
    /// look, the same one all day.
    func cookie(adding practice: Practice.ID, on day: Int, _ request: Request, _ me: Context) throws -> Cookie {
        var shown = Shown(waiting.offers.filter { $0.day == day || !kept.offers.contains($0) })
        shown.note(practice, on: day)
        let same = shown == waiting ? request.cookies.value(.offered) : nil
        let sealed = try same ?? me.visitor.token.seal(shown.text)
        return request.site.cookies.setting(.offered, sealed, days: Suggestion.rest)
    }

    /// Keeps what waits. Where that fails it waits on.
    static func keep(_ request: Request, _ me: Context) async {
        let waiting = waiting(request, me)
        guard !waiting.offers.isEmpty else { return }
        do throws(VaultFailure) {
            let kept = try await me.personal.only(Shown.self)
            let all = (kept?.content ?? Shown()).adding(waiting)
            if all == kept?.content { return }
            try await me.personal.apply([me.personal.setting(all, expecting: kept?.version)])
        } catch {}
    }

    private static func waiting(_ request: Request, _ me: Context) -> Shown {
        Shown(text: request.cookies.value(.offered).flatMap(me.visitor.token.open) ?? "")
    }
}
