import RekindleVault

extension Keeping {
    /// A link that connects two is of this server alone.
    static let inviting: [Keeping] = [
        .notExported(OpenInvitation.self, because: "It lets somebody in.", counted: "invitation"),
        .notExported(Joining.self, because: "It lets somebody in.", counted: "joining"),
    ]
}
