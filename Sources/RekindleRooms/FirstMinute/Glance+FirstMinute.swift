import RekindleCore
import RekindleVault

extension Glance {
    /// How the first minute of the two stands.
    package static let firstMinute = Glance { reader in
        Wanted(
            shared: reader.visitor.shared.map {
                reader.vault.rows(FirstMinutes.self, subject: FirstMinutes.subject, in: $0)
            } ?? [])
    }
}
