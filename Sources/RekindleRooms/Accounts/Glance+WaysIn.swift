import RekindleVault

extension Glance {
    /// How one gets in, in a few words.
    package static let waysIn = Glance.own(PinCheck.self, SecondStep.self, RecoveryChoice.self)

    /// Whose account it is.
    package static let login = Glance.own(LoginName.self)
}
