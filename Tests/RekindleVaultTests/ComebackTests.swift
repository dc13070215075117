import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

/// A copy of what a browser keeps that was used before the browser itself came back.
struct ComebackTests {
    private let story: Story
    private let ada: Visitor

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada)
    }

    private func enter(_ mark: String? = nil) async throws -> Visitor {
        guard case .entered(let token) = try await story.vault.signIn(Somebody.ada.attempt(known: mark)) else {
            throw Surprise("not let in")
        }
        return try await story.visit(token)
    }

    private func mark(in visitor: Visitor) async throws -> String {
        try #require(try await story.vault.knownBrowser(in: visitor.token))
    }

    /// What the browser keeps in which somebody signs in now and out again.
    private func left(_ mark: String? = nil) async throws -> String {
        let visitor = try await enter(mark)
        let next = try await self.mark(in: visitor)
        #expect(await story.vault.signOut(visitor.token) == .removed)
        return next
    }

    private func told() async throws -> [AccountNews.What] {
        try await story.vault.news(of: ada.personal.fresh).map(\.what)
    }

    /// Whether the owner hears of the copy in the session in which they come back now.
    private func hears(_ mark: String) async throws -> Bool {
        story.watch.move(minutes: 2)
        return try await story.vault.freshNews(of: enter(mark)).contains { $0.what == .copied }
    }

    @Test func `whoever came first with a copy hides it by ending nothing`() async throws {
        let mark = try await left()
        try await story.vault.endSessions(of: enter(mark), keepingThis: true)
        #expect(try await hears(mark))
    }

    @Test(arguments: [1, 600]) func `nor by signing in and out, in an hour or over three weeks`(
        minutes: Double
    ) async throws {
        let mark = try await left()
        var own = mark
        for _ in 0..<60 {
            own = try await left(own)
            story.watch.move(minutes: minutes)
        }
        #expect(try await hears(mark))
    }

    @Test func `three times a day browsers come back unheard, all of them together`() async throws {
        var marks = [try await left(), try await left()]
        let before = try await told().count
        for number in 1...5 {
            marks[number % 2] = try await left(marks[number % 2])
            #expect(try await told().count == before + max(0, number - 3), "the \(number)th time")
        }
        #expect(try await told().prefix(2) == [.signedIn, .signedIn])
        story.watch.move(days: 1)
        _ = try await left(marks[0])
        #expect(try await told().count == before + 2)
    }

    @Test(arguments: [0, 59, 60]) func `the same form sent twice is no copy`(seconds: Double) async throws {
        let mark = try await left()
        let before = try await told().count
        _ = try await enter(mark)
        story.watch.move(seconds: seconds)
        _ = try await enter(mark)
        let new = try await told().dropLast(before)
        #expect(Array(new) == (seconds < 60 ? [.signedIn] : [.copied, .signedIn]))
    }

    @Test func `a list of fifty keeps what tells of a copy beside them`() async throws {
        let mark = try await left()
        _ = try await left(mark)
        for _ in 0..<Vault.mostEnded + 5 {
            story.watch.move(minutes: 1)
            _ = try await left()
        }
        let list = try await story.vault.sessionList(of: story.again(ada))
        // The last to end is seen by the next sign-in.
        #expect(list.ended.count == Vault.mostEnded + 2)
        #expect(try await hears(mark))
    }
}
