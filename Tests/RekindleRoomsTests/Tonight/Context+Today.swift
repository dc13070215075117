import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleVault

extension Context {
    /// What Today says to them.
    func today() async throws -> TodayFacts {
        try await TodayFacts(of: self, on: Evening(of: self), rooms: House.features)
    }

    /// The same from the notes, and from everything once more without them. The notes are there again afterwards.
    func todayTwice() async throws -> (noted: TodayFacts, recomputed: TodayFacts) {
        let noted = try await today()
        let kept = try await letNotesGo()
        let recomputed = try await today()
        try await restore(kept)
        return (noted, recomputed)
    }

    /// Removes what the rooms noted of one's own and of what the two share.
    func letNotesGo() async throws -> (own: OwnToday?, shared: SharedToday?) {
        let own = try await personal.fresh.only(OwnToday.self)
        let both = try await shared?.fresh.only(SharedToday.self, author: .nobody)
        if let own { try await personal.apply([personal.removing(own)]) }
        if let both { try await shared?.apply([requireShared().removing(both)]) }
        return (own?.content, both?.content)
    }

    private func restore(_ kept: (own: OwnToday?, shared: SharedToday?)) async throws {
        if let own = kept.own { try await personal.apply([personal.setting(own, expecting: nil)]) }
        guard let both = kept.shared, let space = shared else { return }
        try await space.apply([space.setting(both, author: .nobody, expecting: nil)])
    }
}
