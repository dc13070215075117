import Foundation
import RekindleAccountPages
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import RekindleUI
import RekindleVault
import Testing

/// A file that does not get to its end: nothing comes of it, and the next one is whole.
struct ExportTroubleTests {
    /// What the tests of this have: Ada, who shares something with Sam, and what her file would be.
    private struct World: Sendable {
        let town: Town
        let store: GlassStore
        let me: Context
        let words: String

        /// The pieces of the file, as whoever reads them gets them.
        func pieces(_ reading: (Int) async throws -> Void = { _ in }) async throws -> [[UInt8]] {
            let places = BookPlaces(of: me, former: try await Parting.former(of: me))
            let papers = Papers(of: me, House.features, in: places) { [words] thing, _ in
                KeptPiece(thing.kind, body: .quoted(words))
            }
            var pieces: [[UInt8]] = []
            try await papers.write { piece in
                try await reading(pieces.count)
                pieces.append(piece)
            }
            return pieces
        }
    }

    /// Words that no zip makes shorter, so that each thing goes out in a piece of its own; the same each time.
    private static let many: String = {
        var chance = Chance(seed: 10)
        return (0..<20_000).map { _ in String(chance.next(), radix: 36) }.joined()
    }()

    private static func reading(
        words: String = many, _ look: @escaping @Sendable (World) async throws -> Void
    ) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.coupleOpened()
            let token = try await town.visitor(ada).token
            let me = try #require(try await Context.open(token, town.site.vault, town.site.library))
            try await look(World(town: town, store: store, me: me, words: words))
        }
    }

    private struct Gone: Error {}

    @Test func `whose reader is gone at any piece leaves nothing behind, and the next file is whole`() async throws {
        try await Self.reading { world in
            let (whole, rows, writes) = (
                try await world.pieces(), try await world.store.rows(), world.store.writes
            )
            #expect(whole.count > 3)
            for piece in whole.indices {
                await #expect(throws: Gone.self, "piece \(piece)") {
                    _ = try await world.pieces { if $0 == piece { throw Gone() } }
                }
            }
            #expect(try await world.pieces() == whole)
            #expect(try await world.store.rows() == rows && world.store.writes == writes)
        }
    }

    @Test(arguments: [(StoreFailure.busy, VaultFailure.Trouble.busy), (.unavailable("x"), .unavailable)])
    func `where nothing can be read any more it breaks off`(
        failure: StoreFailure, trouble: VaultFailure.Trouble
    ) async throws {
        try await Self.reading(words: "a few") { world in
            let (before, rows) = (world.store.readings, try await world.store.rows())
            let whole = try await world.pieces()
            let reads = world.store.readings - before
            #expect(reads > 10)
            var (broken, isWhole) = (0, false)
            for read in 0...reads where !isWhole {
                world.store.failReading(after: read, with: failure)
                do {
                    // What does not break off is all of it.
                    #expect(try await world.pieces() == whole)
                    isWhole = true
                } catch VaultFailure.store(let met) {
                    #expect(met == trouble, "after \(read)")
                    broken += 1
                }
                world.store.readAgain()
            }
            #expect(isWhole && broken > 10)
            #expect(try await world.store.rows() == rows)
        }
    }

    @Test(arguments: [0, 1, 2]) func `of whoever is erased while it goes out nothing stays, and it ends or breaks off`(
        piece: Int
    ) async throws {
        try await Self.reading { world in
            let (vault, whole) = (world.town.site.vault, try await world.pieces())
            do {
                let short = try await world.pieces { number in
                    guard number == piece else { return }
                    let check = try await Erasing.erase(password: Town.password, by: world.me)
                    #expect(check == .right)
                }
                // What went out before is as it was, and what comes after is no more than there was.
                #expect(Array(short.prefix(piece + 1)) == Array(whole.prefix(piece + 1)))
                #expect(short.count <= whole.count)
            } catch is VaultFailure {}
            #expect(try await vault.visit(world.me.visitor.token) == nil)
            #expect(try await world.store.rows(in: world.me.personal.id).isEmpty)
            #expect(try await vault.accountCount() == 1)
        }
    }

    @Test(arguments: [0, 3, 6, 9]) func `so it is where both are asked for at once`(lookups: Int) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.coupleOpened()
            let me = try await town.visitor(ada)
            try await ada.get("/me/data/export")
            let vault = town.site.vault
            store.interrupt(after: lookups) { try await vault.erase(me) }
            // A file that breaks off is no whole answer.
            let reply = try? await ada.post("/me/data/export", [("password", Town.password)])
            #expect(reply.map { [200, 303, 404, 422, 503].contains($0.status) } ?? true, "\(reply?.status ?? 0)")
            store.interrupt(after: .max) {}
            try await vault.erase(me)
            #expect(try await store.rows(in: me.personal.id).isEmpty)
            #expect(try await vault.visit(me.token) == nil)
            #expect(try await town.browser().get("/sign-in").status == 200)
        }
    }
}
