import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault

extension Scenario {
    /// Keeps something of somebody's own, as an earlier version did: without a note for Today, which is worked out then.
    func keep(_ content: some Content, subject: String = "", by me: Context) async throws {
        let old = try await me.personal.fresh.only(type(of: content), subject: subject)
        try await me.personal.apply([
            me.personal.setting(content, subject: subject, expecting: old?.version),
            me.personal.removing(OwnToday.self),
        ])
    }

    /// Ada prefers something, and is there again.
    func adaPreferring(_ change: (inout Preferences) -> Void) async throws -> Context {
        let ada = try await ada()
        var preferences = ada.preferences
        change(&preferences)
        try await keep(preferences, by: ada)
        return try await self.ada()
    }

    /// What Today says, by the names of its things.
    func today(
        _ me: Context, begun: Set<String> = []
    ) async throws -> [String] {
        try await TodayFacts(of: me, on: Evening(of: me), begun: begun, rooms: House.features).items.map(\.what)
    }
}
