import RekindleCore
import RekindleVault

extension Glance {
    /// How far the pictures of the two are; alone their own answers of this week.
    package static let picture = Glance { reader in
        guard let shared = reader.visitor.shared else { return Wanted(personal: Signs.rows(of: reader)) }
        return Wanted(shared: [Series<Picture>.head(in: shared)])
    }
}
