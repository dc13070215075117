import RekindleVault

extension Feature {
    /// What the one who left says, and what either no longer wants to see of what both could read.
    package static let parting = Feature(
        "Parting", keeps: [PartingLetter.self, PutAway.self], guards: [], kept: Keeping.parting,
        today: PartingToday.part)
}
