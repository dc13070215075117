import RekindleCore
import RekindleVault

extension Glance {
    /// How the first minute of the two stands.
    package static let firstMinute = Glance { looker in
        Wanted(
            shared: looker.visitor.shared.map {
                looker.vault.rows(FirstMinutes.self, subject: FirstMinutes.subject, in: $0)
            } ?? [])
    }
}
