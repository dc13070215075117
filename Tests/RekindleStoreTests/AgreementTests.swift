import RekindleStore
import RekindleTesting
import Testing

/// The memory store is the plain reading of the contract, and the other engine agrees with it on whatever happens.
struct AgreementTests {
    private let story: Story
    private let memory = MemoryStore()

    init() throws {
        story = try Story()
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `engines agree on random changes`(seed: UInt64) async throws {
        try await Engine.sqlite.run { store in
            var random = Chance(seed: seed)
            var passed = 0
            for _ in 0..<30 {
                let writes = try await random.writes(of: story, knowing: memory)
                let expected = await failure { try await memory.apply(writes) }
                #expect(await failure { try await store.apply(writes) } == expected, "\(writes)")
                try await compare(store)
                if expected == nil { passed += 1 }
            }
            #expect((5...25).contains(passed), "the mixture says little: \(passed) of 30 passed")
            let moment = Int64.random(in: 0...9, using: &random)
            #expect(try await store.purge(expiredBefore: moment) == memory.purge(expiredBefore: moment))
            try await compare(store)
        }
    }

    private func compare(_ store: any Store) async throws {
        let everywhere = Set(story.spaces.flatMap { space in story.rows.map { RowPlace($0, in: space) } })
        let (all, expected) = try await (store.get(everywhere), memory.get(everywhere))
        #expect(all.count == expected.count)
        #expect(all.allSatisfy(expected.contains))
        for space in story.spaces {
            #expect(try await store.sequence(of: space) == memory.sequence(of: space))
            for id in story.rows {
                #expect(try await store.get(id, in: space) == memory.get(id, in: space))
            }
            let (several, expected) = try await (
                store.get(Set(story.rows), in: space), memory.get(Set(story.rows), in: space)
            )
            #expect(several.sorted { $0.sequence < $1.sequence } == expected.sorted { $0.sequence < $1.sequence })
            for kind in [story.thanks, story.wish] { try await compare(store, kind, in: space) }
        }
    }

    private func compare(_ store: any Store, _ kind: KindTag, in space: SpaceID) async throws {
        #expect(try await store.count(kind, in: space) == memory.count(kind, in: space))
        for (bound, limit) in [(nil, 99), (3, 2), (7, 3)] as [(Int64?, Int)] {
            let rows = try await store.list(kind, in: space, before: bound, limit: limit)
            #expect(try await memory.list(kind, in: space, before: bound, limit: limit) == rows)
            let due = try await store.due(kind, in: space, at: bound ?? 9, limit: limit)
            #expect(try await memory.due(kind, in: space, at: bound ?? 9, limit: limit) == due)
        }
    }
}
