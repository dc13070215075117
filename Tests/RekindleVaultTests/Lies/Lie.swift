import RekindleVault
import Testing

/// Something that a store can say which is not so, and what comes of it. Each has its row in the table of `docs/trust.md`.
struct Lie: Sendable, CustomTestStringConvertible {
    enum Verdict: String, Sendable {
        /// Whoever meets it gets a typed error, or is not let in.
        case refused
        case unnoticed = "not noticed"
    }

    /// As the table has it.
    let name: String
    let verdict: Verdict
    /// Tells it and meets it: what it was refused with, or nil where nobody noticed.
    let meet: @Sendable (Liar) async throws -> VaultFailure?

    var testDescription: String { name }

    static func refused(_ name: String, _ meet: @escaping @Sendable (Liar) async throws -> VaultFailure?) -> Lie {
        Lie(name: name, verdict: .refused, meet: meet)
    }

    static func unnoticed(_ name: String, _ meet: @escaping @Sendable (Liar) async throws -> VaultFailure?) -> Lie {
        Lie(name: name, verdict: .unnoticed, meet: meet)
    }

    static let all =
        ofRows + ofDeposits + ofKeys + ofPartings + ofInvitations + ofInstance + unnoticedOnes
        + ofWaysPutBack + ofPartingsUndone
}
