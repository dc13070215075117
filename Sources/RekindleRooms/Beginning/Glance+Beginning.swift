import RekindleCore
import RekindleVault

extension Glance {
    /// What brought somebody here, while they are alone.
    package static let beginning = Glance { reader in
        Wanted(personal: reader.visitor.shared == nil ? reader.own(Beginning.self) : [])
    }
}
