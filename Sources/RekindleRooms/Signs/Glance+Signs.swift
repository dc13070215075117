import RekindleCore
import RekindleVault

extension Glance {
    /// Their own answers of this week, and how far the pictures of the two are.
    package static let picture = Glance { reader in
        Wanted(
            personal: Signs.rows(of: reader),
            shared: Set([reader.visitor.shared.map(Series<Picture>.head(in:))].compactMap(\.self)))
    }
}
