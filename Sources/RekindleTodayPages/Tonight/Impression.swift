import Foundation
import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleVault

/// What Today has offered since its reader last sent a form that keeps something. It waits in a cookie, sealed by the
/// session, and goes into their record with that form.
struct Impression: Sendable {
    let waiting: Shown
    /// As it came; nil where nothing came that this session had sealed.
    private let cookie: String?

    init(_ request: Request, _ me: Context) {
        let ours = request.cookies.all(.offered).lazy
            .compactMap { cookie in me.visitor.token.open(cookie).map { (cookie, $0) } }.first
        (cookie, waiting) = (ours?.0, Shown(text: ours?.1 ?? ""))
    }

    /// What goes into the cookie: what this day offers, and what earlier days did and no form has kept. It goes out with
    /// every look, the same one all day.
    func sealed(
        adding practice: Practice.ID?, on evening: Evening, _ me: Context
    ) throws -> String {
        let (day, kept) = (evening.day, evening.keptShown)
        var shown = Shown(waiting.offers.filter { $0.day == day || !kept.offers.contains($0) })
        if let practice { shown.note(practice, on: day) }
        return try (shown == waiting ? cookie : nil) ?? me.visitor.token.seal(Self.filled(shown.text))
    }

    /// Filled up, so that the length of the cookie does not tell what was offered, or whether anything was. What follows the
    /// last offer is none, and is left out when it is read.
    private static func filled(_ text: String) -> String {
        let size = (text.utf8.count / size + 1) * size
        return "\(text);".padding(toLength: size, withPad: " ", startingAt: 0)
    }

    /// Enough for the offers of a fortnight.
    private static let size = 512

    /// Keeps what waits. Where that fails it waits on.
    static func keep(_ request: Request, _ me: Context) async {
        do throws(VaultFailure) { try await Evening.keep(Impression(request, me).waiting, by: me) } catch {}
    }
}
