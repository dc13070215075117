import RekindleStore
import Testing

extension Contract {
    @Test(arguments: Engine.allCases)
    func `what is due comes in the order of waiting`(engine: Engine) async throws {
        try await engine.run { store in
            let moments: [Int64?] = [30, 10, nil, 20, 10, -1]
            try await store.apply([.open(story.ada)] + moments.indices.map { story.put($0, due: moments[$0]) })
            let waiting = { (at: Int64, limit: Int) in
                try await store.due(story.thanks, in: story.ada, at: at, limit: limit).map(\.sequence)
            }
            #expect(try await waiting(20, 9) == [6, 2, 5, 4])
            #expect(try await waiting(.max, 9) == [6, 2, 5, 4, 1])
            #expect(try await waiting(9, 9) == [6])
            #expect(try await waiting(20, 2) == [6, 2])
            #expect(try await waiting(20, -1) == [])
            #expect(try await waiting(.min, 9) == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `what was put off is due later`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0, due: 10), story.put(1, due: 10)])
            try await store.apply([story.put(0, due: 20, expecting: 1), story.put(1, expecting: 1)])
            #expect(try await store.due(story.thanks, in: story.ada, at: 19, limit: 9) == [])
            #expect(try await store.due(story.thanks, in: story.ada, at: 20, limit: 9).map(\.id) == [story.rows[0]])
        }
    }

    @Test(arguments: Engine.allCases)
    func `only what expired before the moment is purged, everywhere`(engine: Engine) async throws {
        try await engine.run { store in
            let moments: [Int64?] = [9, 10, 11, nil, -9]
            for space in [story.ada, story.sam] {
                let puts = moments.indices.map { story.put($0, in: space, kind: story.wish, expires: moments[$0]) }
                try await store.apply([.open(space)] + puts)
            }
            try await store.apply([.close(story.sam)])
            #expect(try await store.purge(expiredBefore: 10) == 4)
            #expect(try await store.purge(expiredBefore: 10) == 0)
            for space in [story.ada, story.sam] {
                let left = try await store.list(story.wish, in: space, before: nil, limit: 9)
                #expect(left.map(\.expires) == [nil, 11, 10])
            }
            #expect(try await store.sequence(of: story.ada) == 7)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a decision does not rest on what was purged under it`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0, expires: 5)])
            _ = try await store.purge(expiredBefore: 6)
            #expect(await failure { try await store.apply([.lock(story.ada, at: 1), story.put(1)]) } == .stale)
        }
    }
}
