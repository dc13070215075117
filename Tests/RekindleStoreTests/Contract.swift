import RekindleStore
import Testing

/// What every engine does alike; the rest of it stands in the files named after it.
@Suite struct Contract {
    let story: Story

    init() throws {
        story = try Story()
    }

    @Test(arguments: Engine.allCases)
    func `a row comes back as it was put`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0, "good morning", due: -5, expires: .max)])
            let row = try await store.get(story.rows[0], in: story.ada)
            let expected = Row(
                space: story.ada, id: story.rows[0], kind: story.thanks, version: 1, sequence: 1, due: -5,
                expires: .max, sealed: Array("good morning".utf8))
            #expect(row == expected)
        }
    }

    @Test(arguments: Engine.allCases)
    func `several rows come at once, those that are there`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0), story.put(2), .open(story.sam)])
            try await store.apply([story.put(1, in: story.sam)])
            for (asked, there) in [([0, 1, 2], [0, 2]), ([1, 3], []), ([2], [2]), ([], [])] as [([Int], [Int])] {
                let rows = try await store.get(Set(asked.map { story.rows[$0] }), in: story.ada)
                #expect(Set(rows.map(\.id)) == Set(there.map { story.rows[$0] }) && rows.count == there.count)
            }
            let across = [RowPlace(story.rows[0], in: story.ada), RowPlace(story.rows[1], in: story.sam)]
            let astray = [RowPlace(story.rows[1], in: story.ada), RowPlace(story.rows[0], in: story.both)]
            #expect(Set(try await store.get(Set(across + astray)).map(\.place)) == Set(across))
        }
    }

    @Test(arguments: Engine.allCases)
    func `any bytes can be kept, none and many of them too`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada)])
            let contents = [[], [0], (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }]
            for (id, sealed) in zip(story.rows, contents) {
                try await store.apply([
                    .put(
                        space: story.ada, id: id, kind: story.wish, sealed: sealed, due: nil, expires: nil,
                        version: 1, expecting: nil)
                ])
                #expect(try await store.get(id, in: story.ada)?.sealed == sealed)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `each put raises the version of the row and the number of the space`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada)])
            #expect(try await store.sequence(of: story.ada) == 0)
            try await store.apply([story.put(0), story.put(1)])
            try await store.apply([story.put(0, "again", kind: story.wish, due: 7, expecting: 1)])
            let row = try #require(try await store.get(story.rows[0], in: story.ada))
            #expect(row.version == 2)
            #expect(row.sequence == 3)
            #expect(row.text == "again")
            #expect(row.kind == story.wish)
            #expect(row.due == 7)
            #expect(try await store.sequence(of: story.ada) == 3)
        }
    }

    @Test(arguments: Engine.allCases)
    func `each delete raises the number of the space`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0), story.put(1), story.delete(0)])
            #expect(try await store.get(story.rows[0], in: story.ada) == nil)
            #expect(try await store.sequence(of: story.ada) == 3)
            try await store.apply([story.delete(1, expecting: 1), story.delete(0)])
            #expect(try await store.sequence(of: story.ada) == 5)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a row that was deleted begins anew`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.ada), story.put(0), story.put(0, expecting: 1), story.delete(0)])
            try await store.apply([story.put(0, "anew")])
            let row = try await store.get(story.rows[0], in: story.ada)
            #expect(row?.version == 1)
            #expect(row?.sequence == 4)
        }
    }

    @Test(arguments: Engine.allCases)
    func `nothing to change changes nothing`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([])
            try await store.apply([.open(story.ada)])
            try await store.apply([])
            #expect(try await store.sequence(of: story.ada) == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a caller who gives up does not undo what was asked`(engine: Engine) async throws {
        try await engine.run { store in
            let write = Write.open(story.ada)
            let asked = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await store.apply([write])
                return try await store.count(story.thanks, in: story.ada)
            }
            let count = try await asked.value
            #expect(count == 0)
            #expect(try await store.sequence(of: story.ada) == 0)
        }
    }
}
