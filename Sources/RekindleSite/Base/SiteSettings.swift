import RekindleUI

/// What whoever runs the server decides about it.
package struct SiteSettings: Sendable {
    /// The neutral name that is every page's title.
    package var instance = "Hearth"
    /// Who runs the server, told before anybody joins; empty when they have not said.
    package var operatorName = ""
    /// The address people reach it by, without a path; nil where only this machine does.
    package var address: String?
    /// Where Hide goes.
    package var leaveTo = Frame.leaveToDefault
    /// Whether anybody may make an account without an invitation.
    package var isSignUpOpen = false
    /// The one proxy whose word about addresses counts.
    package var trustedProxy: String?
    /// For how many days whoever runs the server keeps backups; nil where they have not said.
    package var backupDays: Int?

    /// Whether everybody on it is invented and goes at the next start.
    package var isDemo = false

    package init() {}

    /// Behind TLS cookies are bound to the host and to encrypted connections.
    package var isSecure: Bool { address?.hasPrefix("https://") ?? false }

    /// From this number of accounts on a log of requests tells nothing about a couple.
    package static let smallInstance = 10

    /// Whether it is one. The demo's invented people do not make it larger: its pages are those of a couple at home.
    package func isSmall(accounts: Int) -> Bool { isDemo || !isSignUpOpen || accounts < Self.smallInstance }
}
