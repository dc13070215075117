package import Foundation
import RekindleRooms
import RekindleVault

extension Request {
    /// The same answer, after which whoever asks counts as having been here at this moment: for a clock that was turned,
    /// which would lock the session. A session that is locked already stays so.
    package func staying(_ reply: Reply, at now: Date) -> Reply {
        guard let signedIn else { return reply }
        let lastUse = LastUse(token: signedIn.visitor.token).text(at: now)
        return reply.with(site.cookies.setting(.seen, lastUse, days: 60))
    }
}
