/// About one week in four is quiet, for everybody: light things for two and time for oneself. Which one it is comes from
/// a seed, so that a quiet week never tells anything about anybody.
package struct QuietWeeks: Sendable {
    package let seed: Seed

    /// Weeks of which one is quiet.
    package static let cycle = 4

    package init(seed: Seed) {
        self.seed = seed
    }

    /// Whether this week is quiet. No two quiet weeks follow each other: the first of a cycle is never chosen after the
    /// last of the one before.
    package func isQuiet(_ week: Week) -> Bool {
        let cycle = Int((Double(week.number) / Double(Self.cycle)).rounded(.down))
        return week.number - cycle * Self.cycle == place(in: cycle)
    }

    private func place(in cycle: Int) -> Int {
        // The first place of a cycle stays free, which keeps quiet weeks apart.
        1 + seed.pick(below: Self.cycle - 1, "quiet", String(cycle))
    }
}
