import RekindleStore
import Testing

extension Contract {
    enum Space: CaseIterable, Sendable {
        case neverOpened, closed, erased
    }

    @Test(arguments: Engine.allCases, [nil, 0, 1, 3, -1, .max] as [Int64?])
    func `a put over another version than it expects is stale`(engine: Engine, expecting: Int64?) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0), story.put(0, "second", expecting: 1)])
            let put = story.put(0, "third", expecting: expecting)
            #expect(await failure { try await store.apply([put]) } == .stale)
            #expect(try await store.get(story.rows[0], in: story.ada)?.text == "second")
            #expect(try await store.sequence(of: story.ada) == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a put or delete that expects a row which is not there is stale`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada)])
            #expect(await failure { try await store.apply([story.put(0, expecting: 1)]) } == .stale)
            #expect(await failure { try await store.apply([story.delete(0, expecting: 1)]) } == .stale)
            #expect(await failure { try await store.apply([story.delete(0, in: story.sam, expecting: 1)]) } == .stale)
            #expect(try await store.sequence(of: story.ada) == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a delete of another version is stale, of any version it passes`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0), story.put(0, expecting: 1)])
            #expect(await failure { try await store.apply([story.delete(0, expecting: 1)]) } == .stale)
            #expect(try await store.get(story.rows[0], in: story.ada)?.version == 2)
            try await store.apply([story.delete(0), story.delete(0), story.delete(0, in: story.sam)])
            #expect(try await store.get(story.rows[0], in: story.ada) == nil)
        }
    }

    @Test(arguments: Engine.allCases, Space.allCases)
    func `no put passes into a space that is not open`(engine: Engine, space: Space) async throws {
        try await engine.run { store in
            if space != .neverOpened { try await store.apply([.open(story.ada), story.put(0)]) }
            if space == .closed { try await store.apply([.close(story.ada)]) }
            if space == .erased { try await store.apply([.erase(story.ada)]) }
            for put in [story.put(0, expecting: 1), story.put(1), story.put(1, expecting: 9)] {
                #expect(await failure { try await store.apply([put]) } == .closed(story.ada))
            }
            #expect(try await store.sequence(of: story.ada) == nil)
            #expect(try await store.count(story.thanks, in: story.ada) == (space == .closed ? 1 : 0))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a closed space can be read and emptied`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0, due: 1), story.put(1), .close(story.ada)])
            #expect(try await store.list(story.thanks, in: story.ada, before: nil, limit: 9).count == 2)
            #expect(try await store.due(story.thanks, in: story.ada, at: 1, limit: 9).count == 1)
            try await store.apply([story.delete(0, expecting: 1), story.delete(1)])
            #expect(try await store.count(story.thanks, in: story.ada) == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a space is opened once, and again only after it was erased`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0)])
            #expect(await failure { try await store.apply([.open(story.ada)]) } == .stale)
            try await store.apply([.close(story.ada), .close(story.ada)])
            #expect(await failure { try await store.apply([.open(story.ada)]) } == .stale)
            try await store.apply([.erase(story.ada), .erase(story.ada), .close(story.ada), .open(story.ada)])
            #expect(try await store.sequence(of: story.ada) == 0)
            #expect(try await store.get(story.rows[0], in: story.ada) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `one stale change leaves nothing of the others`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0, "kept")])
            let writes: [Write] = [
                .open(story.sam), story.put(1, in: story.sam), story.put(0, "lost", expecting: 1), story.delete(0),
                story.put(2, expecting: 5), story.put(3), .erase(story.ada),
            ]
            #expect(await failure { try await store.apply(writes) } == .stale)
            #expect(try await store.sequence(of: story.sam) == nil)
            #expect(try await store.sequence(of: story.ada) == 1)
            #expect(try await store.list(story.thanks, in: story.ada, before: nil, limit: 9).map(\.text) == ["kept"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a lock passes only at the number it names`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0), .lock(story.ada, at: 1), story.put(1)])
            for wrong in [Int64.min, 0, 1, 3] {
                #expect(await failure { try await store.apply([.lock(story.ada, at: wrong)]) } == .stale)
            }
            #expect(await failure { try await store.apply([.lock(story.sam, at: 0)]) } == .stale)
            try await store.apply([.lock(story.ada, at: 2), story.delete(0), .lock(story.ada, at: 3)])
        }
    }
}
