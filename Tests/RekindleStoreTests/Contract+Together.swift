import RekindleStore
import Testing

extension Contract {
    @Test(arguments: Engine.allCases)
    func `of two hundred at once none is lost`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.both), story.put(0, "0", in: story.both)])
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for _ in 0..<200 { tasks.addTask { try await count(in: store) } }
                try await tasks.waitForAll()
            }
            let row = try #require(try await store.get(story.rows[0], in: story.both))
            #expect(row.text == "200")
            #expect(row.version == 1)
            #expect(try await store.sequence(of: story.both) == 401)
        }
    }

    @Test(arguments: Engine.allCases)
    func `of two hundred who want the same row one gets it`(engine: Engine) async throws {
        try await engine.run { store in
            try await store.apply([.open(story.both)])
            let outcomes = await withTaskGroup(of: StoreFailure?.self) { tasks in
                for number in 0..<200 {
                    let put = story.put(0, "\(number)", in: story.both)
                    tasks.addTask { await failure { try await store.apply([put]) } }
                }
                return await tasks.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 1)
            #expect(outcomes.count { $0 == .stale } == 199)
        }
    }

    /// Adds one to the number in a row that is deleted and made anew, so that only the lock keeps counts apart.
    private func count(in store: any Store) async throws {
        while true {
            let sequence = try #require(try await store.sequence(of: story.both))
            let row = try await store.get(story.rows[0], in: story.both)
            guard let number = row.flatMap({ Int($0.text) }) else { continue }
            let writes = [
                .lock(story.both, at: sequence), story.delete(0, in: story.both),
                story.put(0, "\(number + 1)", in: story.both),
            ]
            switch await failure({ try await store.apply(writes) }) {
            case nil: return
            case .stale: continue
            case .some(let other): throw other
            }
        }
    }
}
