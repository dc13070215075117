import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

extension AccountRoutes {
    /// The words for what is kept about the ways in and may be read.
    package static let kept: KeptWords = { thing, _ in
        switch thing.content {
        case let login as LoginName:
            KeptPiece("Your login name", body: "<p>\(Verbatim(login.login))</p>\n")
        case let session as SessionNote:
            KeptPiece(
                section: "Where you signed in", title: "\(session.device)",
                body: "<p>\(session.way?.words ?? "Signed in.")</p>\n")
        default: nil
        }
    }
}
