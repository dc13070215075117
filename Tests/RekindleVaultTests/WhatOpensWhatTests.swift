import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// The table of the trust page, row by row: who holds this can read that, and no more.
struct WhatOpensWhatTests {
    private let glass = GlassStore()
    private let story: Story
    private let life: Life
    private let rows: [Row]
    private let guesses = [Somebody.ada, .sam].map { (login: $0.login, password: $0.password) }

    init() async throws {
        story = try await Story(store: glass)
        life = try await Life(story)
        rows = try await glass.rows()
    }

    private var everything: [String] { Life.adaOwn + Life.samOwn + Life.both + [Life.waiting] }

    private func readable(_ loot: Burglar.Loot, _ rows: [Row]? = nil) -> Set<String> {
        let texts = Burglar(rows: rows ?? self.rows, loot: loot).texts()
        return Set(everything.filter(texts.contains))
    }

    /// Hers alone: what she kept, her names for herself and the other, and what both have.
    private var hers: Set<String> { Set(Life.adaOwn + Life.both) }
    private var his: Set<String> { Set(Life.samOwn + Life.both) }

    @Test func `the database alone opens nothing, however weak a password is`() {
        #expect(readable(Burglar.Loot()).isEmpty)
        #expect(readable(Burglar.Loot(guesses: guesses)).isEmpty)
        #expect(Burglar(rows: rows, loot: Burglar.Loot(guesses: guesses)).foundLogins().isEmpty)
    }

    @Test func `with the server key, login names can be guessed, and a guessed password opens its person's things`() {
        let none = Burglar.Loot(serverKey: story.serverKey.bytes, guesses: [(Somebody.ada.login, Life.guess)])
        #expect(Burglar(rows: rows, loot: none).foundLogins() == [Somebody.ada.login])
        #expect(readable(none).isEmpty)
        let guessed = Burglar.Loot(serverKey: story.serverKey.bytes, guesses: [guesses[0]])
        #expect(readable(guessed).isSuperset(of: hers))
    }

    @Test func `with the server key and one partner's password, what is shared and what waits between the two too`() {
        for (guess, own) in zip(guesses, [hers, his]) {
            let loot = Burglar.Loot(serverKey: story.serverKey.bytes, guesses: [guess])
            #expect(readable(loot) == own.union([Life.waiting]))
        }
    }

    @Test func `one partner's password opens nothing of the other's own space`() {
        let loot = Burglar.Loot(serverKey: story.serverKey.bytes, guesses: [guesses[0]])
        #expect(readable(loot).isDisjoint(with: Life.samOwn))
    }

    @Test func `without the right server key the right passwords open nothing`() {
        var key = story.serverKey.bytes
        key[0] ^= 1
        #expect(readable(Burglar.Loot(guesses: guesses)).isEmpty)
        #expect(readable(Burglar.Loot(serverKey: key, guesses: guesses)).isEmpty)
    }

    @Test func `a browser's token opens its owner's things, and what waits only with the server key`() {
        let loot = Burglar.Loot(sessions: [life.couple.ada.token])
        #expect(readable(loot) == hers)
        let both = Burglar.Loot(serverKey: story.serverKey.bytes, sessions: [life.couple.ada.token])
        #expect(readable(both) == hers.union([Life.waiting]))
    }

    @Test func `a paper and a backup are enough for its owner, without the server key`() async throws {
        #expect(readable(Burglar.Loot(papers: [life.adaPaper])) == hers)
        // Sam has not been here since Ada confirmed: his key to what is shared still lies in its letter, which needs
        // the server key as well.
        #expect(readable(Burglar.Loot(papers: [life.samPaper])).isSuperset(of: Life.samOwn))
        _ = try await story.signIn(.sam)
        #expect(readable(Burglar.Loot(papers: [life.samPaper]), try await glass.rows()) == his)
    }

    @Test func `a link that somebody found opens who invites and who joined, while it waits`() async throws {
        let other = GlassStore()
        let waiting = try await Story(store: other)
        let (ada, sam) = (try await waiting.arrive(.ada), try await waiting.arrive(.sam))
        let link = try await waiting.vault.invite(ada, name: Somebody.ada.name)
        _ = try await waiting.vault.join(link, by: sam, as: Somebody.sam.profile.member)
        let names: Set = [Somebody.ada.name, Somebody.sam.name]
        #expect(readable(Burglar.Loot(links: [link]), try await other.rows()) == names)
        #expect(readable(Burglar.Loot(serverKey: waiting.serverKey.bytes), try await other.rows()).isEmpty)
        #expect(readable(Burglar.Loot(links: life.links)).isEmpty)
    }

    @Test func `control of the running machine opens what its visitors open`() {
        let tokens = [life.couple.ada.token, life.couple.sam.token]
        let loot = Burglar.Loot(serverKey: story.serverKey.bytes, sessions: tokens)
        #expect(readable(loot) == Set(everything))
    }

    @Test func `what was taken back is in no row any more`() async throws {
        let shared = try #require(life.couple.sam.shared)
        try await story.vault.takeBack(FirstMinutes.self, subject: "", in: shared)
        let loot = Burglar.Loot(serverKey: story.serverKey.bytes, guesses: [guesses[0]])
        #expect(!readable(loot, try await glass.rows()).contains(Life.both[1]))
    }
}
