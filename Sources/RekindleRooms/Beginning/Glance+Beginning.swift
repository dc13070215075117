import RekindleCore
import RekindleVault

extension Glance {
    /// What brought somebody here, while they are alone.
    package static let beginning = Glance { looker in
        Wanted(personal: looker.visitor.shared == nil ? looker.own(Beginning.self) : [])
    }
}
