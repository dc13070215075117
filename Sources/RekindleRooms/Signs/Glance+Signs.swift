import RekindleCore
import RekindleVault

extension Glance {
    /// Their own answers of this week, and how far the pictures of the two are.
    package static let picture = Glance { looker in
        Wanted(
            personal: Signs.rows(of: looker),
            shared: Set([looker.visitor.shared.map(Series<Picture>.head(in:))].compactMap(\.self)))
    }
}
