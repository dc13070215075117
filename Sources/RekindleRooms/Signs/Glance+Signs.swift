import RekindleCore
import RekindleVault

extension Glance {
    /// How far the pictures of the two are.
    package static let picture = Glance { looker in
        Wanted(shared: Set([looker.visitor.shared.map(Series<Picture>.head(in:))].compactMap(\.self)))
    }
}
