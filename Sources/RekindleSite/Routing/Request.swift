package import Foundation
import Hummingbird
import NIOCore
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
    /// How it came here, beside how the settings say that people do.
    package let reach: Reach
    /// From where it was sent.
    let client: Client
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
    /// The file that came with the form.
    package internal(set) var upload = Upload.none

    /// Where a request came from, put into words only for whoever counts tries.
    struct Client: Sendable {
        let peer: SocketAddress?
        let forwarded: (proxy: String, addresses: String)?

        /// A forwarded address counts only from the proxy in the settings.
        var household: HouseholdAddress {
            let peer = peer?.ipAddress ?? "unknown"
            guard let forwarded, peer == forwarded.proxy, let last = forwarded.addresses.split(separator: ",").last
            else { return HouseholdAddress(peer) }
            return HouseholdAddress(last.trimmingCharacters(in: .whitespaces))
        }
    }

    /// The part of the sender's address that one household shares.
    package var addressPrefix: String { client.household.text }

    package var vault: Vault { site.vault }
    package var library: Library { site.library }
    package var settings: SiteSettings { site.settings }
    package var device: String { DeviceKind(agent: agent).words }
    /// What this browser signed in to before.
    package var knownBrowser: String? { cookies.all(.known).first { $0.contains(".") } }
}
