package import Foundation
import Hummingbird
import RekindleCore
package import RekindleLibrary
package import RekindleRooms
package import RekindleVault

/// One request as a handler sees it: who asks, for what, with which form.
package struct Request: Sendable {
    package let site: SiteServices
    package let path: String
    package let parameters: [String: String]
    package let query: Form
    package let form: Form
    package let csrf: String
    /// What the browser calls itself.
    let agent: String
    /// The address people reach this site by, for links that are sent to others.
    package let origin: String
    package let addressPrefix: String
    package let now: Date
    /// Another site sent this form.
    let isForeign: Bool
    /// A page asks for what is new, for as long as it is open.
    let wantsEvents: Bool
    /// A page asks by itself, without anybody touching it. That does not put off the lock.
    package let isUnattended: Bool
    /// Nil when nobody is signed in, or the session is locked.
    package let signedIn: Context?
    /// The session behind a lock or before its second step.
    package let token: SessionToken?
    package let cookies: SentCookies

    package var vault: Vault { site.vault }
    package var library: Library { site.library }
    package var settings: SiteSettings { site.settings }
    package var device: String { DeviceKind(agent: agent).words }
    /// What this browser signed in to before.
    package var knownBrowser: String? { cookies.value(.known) }
}
