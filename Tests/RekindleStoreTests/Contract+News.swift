import RekindleStore
import Testing

extension Contract {
    @Test(arguments: Engine.allCases)
    func `listeners hear of the spaces that commits touched, and of nothing else`(engine: Engine) async throws {
        let news = try await engine.run { store in
            try await store.apply([.open(story.both)])
            let news = store.changes()
            try await store.apply([])
            try await store.apply([.open(story.ada), .open(story.sam)])
            _ = await failure { try await store.apply([story.put(0), story.put(1, expecting: 4)]) }
            _ = await failure { try await store.apply([story.put(0), .open(story.both)]) }
            try await store.apply([story.put(0, in: story.sam, expires: 1), .lock(story.ada, at: 0)])
            try await store.apply([.lock(story.ada, at: 0)])
            _ = try await store.purge(expiredBefore: 1)
            _ = try await store.purge(expiredBefore: 2)
            try await store.apply([story.delete(0), .close(story.both)])
            try await store.apply([.erase(story.sam)])
            return news
        }
        let heard = await all(news)
        #expect(heard == [[story.ada, story.sam], [story.sam], [story.sam], [story.ada, story.both], [story.sam]])
    }

    @Test(arguments: Engine.allCases)
    func `each listener hears everything, and one that left harms nobody`(engine: Engine) async throws {
        let news = try await engine.run { store in
            let first = store.changes()
            let second = store.changes()
            let left = Task { for await _ in store.changes() { break } }
            left.cancel()
            await left.value
            try await store.apply([.open(story.ada)])
            try await store.apply([.open(story.sam)])
            return [first, second]
        }
        for news in news { #expect(await all(news) == [[story.ada], [story.sam]]) }
    }

    @Test(arguments: Engine.allCases)
    func `a slow listener keeps the newest of what it missed`(engine: Engine) async throws {
        let news = try await engine.run { store in
            let news = store.changes()
            try await store.apply([.open(story.ada), .open(story.sam)])
            for _ in 0..<400 { try await store.apply([story.delete(0)]) }
            try await store.apply([.close(story.sam)])
            return news
        }
        let heard = await all(news)
        #expect(heard.count == 256)
        #expect(heard.first == [story.ada])
        #expect(heard.last == [story.sam])
    }

    /// Everything until the stream ends, which it does with its store.
    private func all(_ news: AsyncStream<Set<SpaceID>>) async -> [Set<SpaceID>] {
        var heard: [Set<SpaceID>] = []
        for await spaces in news { heard.append(spaces) }
        return heard
    }
}
