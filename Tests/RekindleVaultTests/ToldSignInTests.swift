import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

/// Of which sign-ins the owner hears, in which sessions, and until when.
struct ToldSignInTests {
    private let story: Story
    private let ada: Visitor

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada)
    }

    private func attempt(_ mark: String, password: String? = nil) async throws -> Vault.SignInResult {
        try await story.vault.signIn(Somebody.ada.attempt(password: password, known: mark))
    }

    @Test func `of a browser that its owner has signed out of nobody is told, and of every other the owner is`()
        async throws
    {
        let vault = story.vault
        func told() async throws -> Int { try await vault.news(of: ada.personal.fresh).count }
        func enters(_ mark: String?) async throws -> (token: SessionToken, mark: String) {
            let attempt = Somebody.ada.attempt(known: mark)
            guard case .entered(let token) = try await vault.signIn(attempt) else { throw Surprise("not let in") }
            return (token, try #require(try await vault.knownBrowser(login: Somebody.ada.login, in: token)))
        }
        let first = try await enters(nil)
        #expect(try await told() == 1)
        _ = await vault.signOut(first.token)
        let second = try await enters(first.mark)
        #expect(try await told() == 1)
        // A copy of the mark, while the session that it is of is open.
        let copy = try await enters(second.mark)
        #expect(try await told() == 2)
        // Ended by somebody else: whoever did it wants to hear of the browser again.
        try await vault.endSessions(of: ada, keepingThis: true)
        for mark in [second.mark, copy.mark] { _ = try await enters(mark) }
        #expect(try await told() == 4)
        // One that no session of the list is of, and one that came back before.
        let nobodys = try #require(try await vault.knownBrowser(login: Somebody.ada.login, in: .invented()))
        for mark in [nobodys, first.mark] { _ = try await enters(mark) }
        #expect(try await told() == 6)
    }

    @Test(arguments: [false, true])
    func `ending everything else, or a new password, makes every browser one to hear of`(isPassword: Bool) async throws
    {
        let (vault, mark) = (story.vault, try await leftMark())
        var password = Somebody.ada.password
        if isPassword {
            password = "a new long one"
            let ways = WaysAfter(day: "2026-10-23")
            #expect(try await vault.changePassword(Somebody.ada.password, to: password, by: ada, ways) == .changed(nil))
        } else {
            try await vault.endSessions(of: ada, keepingThis: true)
        }
        let before = try await vault.news(of: ada.personal.fresh).count
        guard case .entered = try await attempt(mark, password: password) else { throw Surprise("not let in") }
        #expect(try await vault.news(of: ada.personal.fresh).count == before + 1)
    }

    @Test func `of two at once with one mark, one is told`() async throws {
        let mark = try await leftMark()
        let before = try await story.vault.news(of: ada.personal.fresh).count
        async let one = attempt(mark)
        async let other = attempt(mark)
        for result in try await [one, other] {
            guard case .entered = result else { throw Surprise("not let in") }
        }
        let told = try await story.vault.news(of: ada.personal.fresh)
        #expect(told.count == before + 1 && told.first?.what == .signedIn)
    }

    /// The owner hears of it with the next sign-in in the browser itself, and not only of their own.
    @Test func `a copy that was used first is found when its browser comes back`() async throws {
        let mark = try await leftMark()
        func enter(_ device: String) async throws -> Visitor {
            var attempt = Somebody.ada.attempt(known: mark)
            attempt.note = SessionNote(device: device)
            guard case .entered(let token) = try await story.vault.signIn(attempt) else { throw Surprise("not let in") }
            return try #require(try await story.vault.visit(token))
        }
        let thief = try await enter("Tablet")
        #expect(try await !story.vault.news(of: ada.personal.fresh).contains { $0.what == .copied })
        story.watch.move(minutes: 1)
        let owner = try await enter("Phone")
        let told = try await story.vault.freshNews(of: owner).filter { $0.what == .copied }
        #expect(told.map(\.device) == ["Tablet"])
        #expect(try await !story.vault.freshNews(of: thief).contains { $0.what == .copied })
    }

    /// Of a browser in which somebody signed in and out again.
    private func leftMark() async throws -> String {
        guard case .entered(let token) = try await story.vault.signIn(Somebody.ada.attempt()) else {
            throw Surprise("not let in")
        }
        let mark = try #require(try await story.vault.knownBrowser(login: Somebody.ada.login, in: token))
        #expect(await story.vault.signOut(token) == .removed)
        return mark
    }

    private func putAllAway(of visitor: Visitor) async throws {
        let shown = try await story.vault.freshNews(of: visitor).map(\.id)
        try await story.vault.putNewsAway(Set(shown), of: visitor)
    }

    @Test func `what came after, or was not shown, is not put away`() async throws {
        for _ in 0..<2 { try await story.vault.setPin("4711", of: ada) }
        let shown = try await story.vault.freshNews(of: ada).map(\.id)
        try await story.vault.removePin(of: ada)
        try await story.vault.putNewsAway([shown[0]], of: ada)
        let left = try await story.vault.freshNews(of: ada)
        #expect(left.map(\.what) == [.pinGone, .pin] && left.last?.id == shown[1])
        try await story.vault.putNewsAway([], of: ada)
        try await story.vault.putNewsAway([1], of: ada)
        #expect(try await story.vault.freshNews(of: ada) == left)
        try await story.vault.putNewsAway([shown[1]], of: ada)
        #expect(try await story.vault.freshNews(of: ada).map(\.what) == [.pinGone])
    }

    @Test func `however often something else is changed, word of a new browser stays`() async throws {
        guard case .entered = try await story.vault.signIn(Somebody.ada.attempt()) else { throw Surprise("not let in") }
        for _ in 0..<Vault.mostNews { try await story.vault.setPin("4711", of: ada) }
        let kept = try await story.vault.news(of: ada.personal.fresh).map(\.what)
        #expect(kept.count == Vault.mostNews && kept.last == .signedIn)
        for _ in 0..<Vault.mostNews { _ = try await story.vault.signIn(Somebody.ada.attempt()) }
        let all = try await story.vault.news(of: ada.personal.fresh).map(\.what)
        #expect(all == Array(repeating: .signedIn, count: Vault.mostNews))
    }

    @Test func `whoever is in keeps the news from no session but their own`() async throws {
        guard case .entered(let token) = try await story.vault.signIn(Somebody.ada.attempt()),
            let intruder = try await story.vault.visit(token)
        else { throw Surprise("not let in") }
        try await story.vault.setPin("471147", of: intruder)
        #expect(try await story.vault.freshNews(of: intruder).map(\.what) == [.pin])
        try await putAllAway(of: intruder)
        #expect(try await story.vault.freshNews(of: intruder) == [])
        #expect(try await story.vault.freshNews(of: ada).map(\.what) == [.pin, .signedIn])
        try await putAllAway(of: ada)
        #expect(try await story.vault.freshNews(of: ada) == [])
        // Another change is told again, in the same second too.
        try await story.vault.removePin(of: intruder)
        #expect(try await story.vault.freshNews(of: ada).map(\.what) == [.pinGone])
        #expect(try await story.vault.freshNews(of: intruder).map(\.what) == [.pinGone])
    }
}
