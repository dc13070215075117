import Foundation
package import RekindleCore

/// What the database holds of a session: whose it is and their key, wrapped by the browser's token.
struct SessionRow: Codable, Sendable {
    var person: PersonID
    var wrap: Data
    var era: Era
    /// The password was right and the second step is still to come.
    var needsCode: Bool
    /// Wrong codes so far, counted before comparing.
    var wrongCodes: Int = 0
}

/// A session as its owner sees it: the kind of device and, as with any record, when it began.
package struct SessionNote: Content {
    package static let kind = "session"
    package static let label = Label.onlyYou

    package var device: String

    package init(device: String) {
        self.device = device
    }
}
