import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault

extension Scenario {
    /// One that can be done in every way.
    static let practice: Practice.ID = "good-news"

    /// Comes to the end of a practice and says how it was.
    @discardableResult
    func finish(
        _ how: Doing.How?, glad: Bool = false, line: String = "", of practice: Practice.ID = Scenario.practice,
        from moment: Int64 = 1, seen: Int64? = nil, by me: Context
    ) async throws -> EditOutcome<Doing> {
        try await Doings.keep(
            Doing(practice: practice, day: me.day, how: how, line: line), from: moment, seen: seen,
            isGladTogether: glad, by: me)
    }

    /// Whether somebody sees that both were glad of it, this week.
    func seesBothGlad(_ me: Context) async throws -> Bool {
        try await GladFacts.thisWeek(Self.practice, of: me)?.isOpen == true
    }
}
