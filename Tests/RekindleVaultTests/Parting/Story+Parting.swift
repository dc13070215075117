import RekindleCore
import RekindleVault
import Testing

extension Story {
    /// Two who are here already are connected.
    func connect(_ one: Visitor, _ other: Visitor) async throws -> Couple {
        let token = try await vault.invite(one, name: Somebody.ada.name)
        _ = try await vault.join(token, by: other, as: Somebody.sam.profile.member)
        try await vault.confirmInvitation(by: one, as: Somebody.ada.profile.member)
        return Couple(ada: try await again(one), sam: try await again(other))
    }

    /// Both first minutes, which open.
    func openMinutes(of couple: Couple) async throws {
        let (ada, sam) = try couple.spaces()
        for (space, words) in [(ada, "quince"), (sam, "medlar")] {
            _ = try await release(words, in: space)
        }
    }

    /// A first minute of one of them.
    func release(_ words: String, in space: OpenSpace) async throws -> ReleaseOutcome {
        try await vault.release(.input(FirstMinute(words: words)), to: FirstMinutes.self, subject: "1", in: space)
    }

    /// What opened of both, for whoever reads.
    func minutes(in space: OpenSpace) async throws -> FirstMinutes? {
        try await vault.opened(FirstMinutes.self, subject: "1", in: space.fresh)?.content.result
    }

    /// What somebody shared last with another.
    func once(_ visitor: Visitor) async throws -> OpenSpace {
        try #require(try await vault.partedSpaces(of: again(visitor)).first)
    }
}
