import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Synchronization
import Testing

/// Keys of recent sessions: there for some minutes, worth nothing once a row changed, gone when somebody leaves.
struct KeyCacheTests {
    private let glass = GlassStore()
    private let story: Story

    init() async throws { story = try await Story(store: glass) }

    private var held: Int { story.vault.keys.count }

    @Test func `a second visit reads two heads and unwraps nothing`() async throws {
        let ada = try await story.arrive(.ada)
        glass.forge { row in
            var forged = row
            forged.sealed = []
            return forged
        }
        let before = glass.rowsRead
        #expect(try await story.vault.visit(ada.token)?.person == ada.person)
        #expect(glass.rowsRead - before == 2)
        story.vault.letKeysGo(of: ada.token)
        #expect(await failure { _ = try await story.vault.visit(ada.token) } == .damaged)
    }

    /// Tokens that nobody need hold any more.
    private struct Released {
        weak var sent: SessionToken?
        weak var served: SessionToken?
    }

    /// One request with this cookie, from beginning to end.
    private func request(_ text: String, signs signature: [UInt8]) async throws -> Released {
        let token = try #require(SessionToken(text))
        let visitor = try #require(try await story.vault.visit(token))
        #expect(visitor.token.signature(of: "form") == signature)
        #expect(token.open(try visitor.token.seal("a word")) == "a word")
        return Released(sent: token, served: visitor.token)
    }

    @Test func `the token goes with its request, and the next signs the same with keys that stayed`() async throws {
        let text = try await story.enter(.ada).text
        let signature = try #require(SessionToken(text)).signature(of: "form")
        for look in ["unwraps the keys", "finds them"] {
            let released = try await request(text, signs: signature)
            #expect(released.sent == nil && released.served == nil, "\(look)")
            #expect(held == 1)
        }
    }

    @Test func `after five minutes without a request they are gone`() async throws {
        let ada = try await story.arrive(.ada)
        #expect(held == 1)
        story.watch.move(minutes: 4)
        _ = try await story.vault.visit(ada.token)
        story.watch.move(minutes: 4)
        story.vault.keys.sweep()
        #expect(held == 1)
        story.watch.move(minutes: 2)
        story.vault.keys.sweep()
        #expect(held == 0)
    }

    @Test func `a session that was ended opens nothing, and its keys go with it`() async throws {
        let ada = try await story.arrive(.ada)
        try await story.vault.endSession(ada.session, of: ada)
        #expect(held == 0)
        #expect(try await story.vault.visit(ada.token) == nil)
    }

    @Test func `a changed password lets the keys of the other sessions go`() async throws {
        let phone = try await story.arrive(.ada)
        let tablet = try await story.signIn(.ada)
        #expect(held == 2)
        let ways = WaysAfter(day: "2026-10-23")
        let password = Somebody.ada.password
        let change = try await story.vault.changePassword(password, to: "another tin roof", by: phone, ways)
        #expect(change == .changed(nil))
        #expect(held == 1)
        #expect(try await story.vault.visit(tablet.token) == nil)
        #expect(try await story.vault.visit(phone.token)?.person == phone.person)
    }

    @Test func `a row taken out of the database ends it at once, whatever is held`() async throws {
        let ada = try await story.arrive(.ada)
        let rows = try await glass.rows().filter { $0.id == ada.session && $0.space != ada.personal.id }
        try await glass.apply(rows.map { .delete(space: $0.space, id: $0.id, expecting: nil) })
        #expect(try await story.vault.visit(ada.token) == nil)
        #expect(held == 0)
    }

    @Test func `whoever becomes one of two is so on the next page`() async throws {
        let couple = try await story.couple()
        #expect(try await story.vault.visit(couple.ada.token)?.shared != nil)
        #expect(try await story.vault.visit(couple.sam.token)?.shared != nil)
    }

    @Test func `an expired session opens nothing, though its keys are held`() async throws {
        let ada = try await story.arrive(.ada)
        story.watch.move(days: 70)
        #expect(try await story.vault.visit(ada.token) == nil)
    }

    /// How many seals a visit opens of whoever was not there when the lock was opened the last time.
    private func cost(_ token: SessionToken) async throws -> Int {
        let meter = Meter()
        let visitor = try await Meter.$current.withValue(meter) {
            try await story.vault.visit(token, by: .owner(isHere: { _ in false }))
        }
        #expect(visitor != nil)
        return meter.seals.load(ordering: .relaxed)
    }

    @Test
    func `a copy from before costs as much whether its owner was here or not, and leaves the keys where they are`()
        async throws
    {
        let token = try await story.enter(.ada)
        let cold = try await cost(token)
        #expect(held == 0)
        _ = try await story.visit(token)
        for _ in 0..<3 { #expect(try await cost(token) == cold && held == 1) }
        for asking in [Asking.nobody, .locked] { #expect(try await story.vault.visit(token, by: asking) != nil) }
        #expect(held == 1)
    }
}
