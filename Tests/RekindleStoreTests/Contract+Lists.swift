import RekindleStore
import Testing

extension Contract {
    @Test(arguments: Engine.allCases)
    func `a list begins with what was put last`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada)] + (0..<5).map { story.put($0) })
            try await store.apply([story.put(1, expecting: 1), story.delete(3)])
            let rows = try await store.list(story.thanks, in: story.ada, before: nil, limit: 9)
            #expect(rows.map(\.id) == [1, 4, 2, 0].map { story.rows[$0] })
            #expect(rows.map(\.sequence) == [6, 5, 3, 1])
        }
    }

    @Test(
        arguments: Engine.allCases,
        [
            (nil, 2, [5, 4]), (4, 2, [3, 2]), (2, 2, [1]), (1, 2, []), (0, 2, []), (nil, 0, []), (nil, -1, []),
            (99, 99, [5, 4, 3, 2, 1]), (.min, 9, []),
        ] as [(Int64?, Int, [Int64])])
    func `a list goes on from where the last one ended`(
        engine: Engine, page: (before: Int64?, limit: Int, expected: [Int64])
    ) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada)] + (0..<5).map { story.put($0) })
            let rows = try await store.list(story.thanks, in: story.ada, before: page.before, limit: page.limit)
            #expect(rows.map(\.sequence) == page.expected)
        }
    }

    @Test(arguments: Engine.allCases)
    func `kinds do not mix`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0, due: 1), story.put(1, kind: story.wish, due: 1)])
            for (kind, id) in [(story.thanks, story.rows[0]), (story.wish, story.rows[1])] {
                #expect(try await store.list(kind, in: story.ada, before: nil, limit: 9).map(\.id) == [id])
                #expect(try await store.due(kind, in: story.ada, at: 1, limit: 9).map(\.id) == [id])
                #expect(try await store.count(kind, in: story.ada) == 1)
            }
            try await store.apply([story.put(0, kind: story.wish, expecting: 1)])
            #expect(try await store.count(story.thanks, in: story.ada) == 0)
            #expect(try await store.count(story.wish, in: story.ada) == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `spaces do not mix`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), .open(story.sam), story.put(0, "Ada's")])
            #expect(try await store.get(story.rows[0], in: story.sam) == nil)
            #expect(try await store.sequence(of: story.sam) == 0)
            try await store.apply([story.put(0, "Sam's", in: story.sam, due: 1), .lock(story.ada, at: 1)])
            #expect(try await store.list(story.thanks, in: story.ada, before: nil, limit: 9).map(\.text) == ["Ada's"])
            #expect(try await store.due(story.thanks, in: story.ada, at: 1, limit: 9) == [])
            try await store.apply([.erase(story.ada)])
            #expect(try await store.get(story.rows[0], in: story.sam)?.text == "Sam's")
            #expect(try await store.count(story.thanks, in: story.ada) == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an unknown space is empty`(engine: Engine) async throws {
        try await engine.run { store in
            let row = try await store.get(story.rows[0], in: story.both)
            #expect(row == nil)
            #expect(try await store.list(story.wish, in: story.both, before: nil, limit: 9) == [])
            #expect(try await store.due(story.wish, in: story.both, at: .max, limit: 9) == [])
            #expect(try await store.count(story.wish, in: story.both) == 0)
            #expect(try await store.sequence(of: story.both) == nil)
        }
    }
}
