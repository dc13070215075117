import Foundation
import Hummingbird
import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleRooms
import RekindleVault

/// One request as a handler sees it: who asks, for what, with which form.
struct Request: Sendable {
    let site: Site
    let path: String
    let parameters: [String: String]
    let query: Form
    let form: Form
    let csrf: String
    /// What the browser calls itself.
    let agent: String
    /// The address people reach this site by, for links that are sent to others.
    let origin: String
    let addressPrefix: String
    let now: Date
    /// Another site sent this form.
    let isForeign: Bool
    /// A page asks for what is new, for as long as it is open.
    let wantsEvents: Bool
    /// A page asks by itself, without anybody touching it. That does not put off the lock.
    let isUnattended: Bool
    /// Nil when nobody is signed in, or the session is locked.
    let signedIn: Context?
    /// The session behind a lock or before its second step.
    let token: SessionToken?
    let cookies: SentCookies

    var vault: Vault { site.vault }
    var library: Library { site.library }
    var settings: SiteSettings { site.settings }
    var device: String { DeviceKind(agent: agent).words }
    /// What this browser signed in to before.
    var knownBrowser: String? { cookies.value(.known) }
}

extension Context {
    /// How the other of the two is called on a page.
    var partnerName: String { partner?.name ?? "the other of you two" }
}
