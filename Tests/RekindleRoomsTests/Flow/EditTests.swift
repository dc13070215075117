import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

/// Something that somebody keeps and changes.
struct EditTests {
    private let scene: Scenario

    init() async throws { scene = try await Scenario.alone() }

    private func keep(_ sentence: String, seen: Int64? = nil) async throws -> EditOutcome<Beginning> {
        let beginning = Beginning(concerns: [.fights], sentence: sentence)
        return try await Edit(beginning, in: scene.ada().personal, seen: seen).keep { _ throws(VaultFailure) in [] }
    }

    private func kept() async throws -> Record<Beginning>? { try await scene.ada().personal.only(Beginning.self) }

    @Test func `the first is kept, and the same again changes nothing`() async throws {
        #expect(try await keep("one") == .kept)
        let version = try #require(try await kept()).version
        #expect(try await keep("one") == .unchanged)
        #expect(try await keep("one", seen: version) == .unchanged)
        #expect(try await kept()?.version == version)
    }

    @Test func `what was seen may be changed, and what was not seen is shown`() async throws {
        _ = try await keep("one")
        let seen = try await kept()?.version
        #expect(try await keep("two", seen: seen) == .kept)
        let now = try #require(try await kept())
        #expect(try await keep("three", seen: seen) == .conflict(now))
        #expect(try await keep("three") == .conflict(now))
        #expect(now.version != seen)
    }

    @Test func `many at once: one is kept, and each other one is told of it`() async throws {
        let outcomes = try await withThrowingTaskGroup(of: EditOutcome<Beginning>.self) { group in
            for number in 0..<12 { group.addTask { try await keep("sentence \(number)") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let now = try #require(try await kept())
        #expect(outcomes.filter { $0 == .kept }.count == 1)
        #expect(outcomes.filter { $0 == .conflict(now) }.count == 11)
    }

    @Test func `when something is due and when it expires stays with it`() async throws {
        let own = try await scene.ada().personal
        try await own.apply([try own.setting(Beginning(concerns: []), due: 7, expires: .max, expecting: nil)])
        _ = try await keep("changed", seen: kept()?.version)
        let record = try #require(try await kept())
        #expect((record.due, record.expires) == (7, .max))
        try await own.apply([try own.replacing(record, with: Beginning(concerns: [.touch]))])
        #expect(try await kept()?.due == 7)
    }
}
