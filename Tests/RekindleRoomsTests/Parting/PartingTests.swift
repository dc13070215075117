import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// One of two leaves, and each finds what there is to find.
struct PartingTests {
    private let scene: Scenario

    init() async throws { scene = try await Scenario.begin() }

    @Test func `it takes the password, and nothing else`() async throws {
        let ada = try await scene.ada()
        for password in [nil, "", "no"] {
            #expect(try await Parting.part(letter: nil, password: password, by: ada) == .notOwner)
        }
        #expect(try await scene.ada().isConnected)
        #expect(try await Parting.part(letter: nil, password: Scenario.password, by: ada) == .parted)
        #expect(try await !scene.ada().isConnected)
        #expect(try await !scene.sam().isConnected)
    }

    @Test func `what is too long is refused before anything is asked or written`() async throws {
        let writes = scene.store.writes
        let long = String(repeating: "a", count: PartingLetter.limit + 1)
        #expect(try await Parting.part(letter: long, password: "no", by: scene.ada()) == .tooLong)
        #expect(scene.store.writes == writes)
    }

    @Test func `a second window finds that they are not connected any more`() async throws {
        let (ada, sam) = (try await scene.ada(), try await scene.sam())
        try await scene.part(by: ada, saying: "quince")
        for me in [ada, sam, try await scene.sam()] {
            #expect(
                try await Parting.part(letter: "medlar", password: Scenario.password, by: me) == .notConnected)
        }
        #expect(try await Parting.former(of: scene.sam()).map(\.ownLetter) == [nil])
    }

    @Test func `each finds what was theirs together, with the other's card, and the words where there are some`()
        async throws
    {
        try await scene.part(by: scene.ada(), saying: "quince")
        let (hers, his) = (
            try #require(try await Parting.former(of: scene.ada()).first),
            try #require(try await Parting.former(of: scene.sam()).first)
        )
        #expect(hers.partner?.name == "Sam" && his.partner?.name == "Ada")
        #expect(hers.ownLetter == "quince" && !hers.hasLetter)
        #expect(his.ownLetter == nil && his.hasLetter)
        let writes = scene.store.writes
        #expect(try await Parting.letter(in: his.space.name, of: scene.sam()) == "quince")
        #expect(try await Parting.letter(in: hers.space.name, of: scene.ada()) == nil)
        #expect(try await Parting.letter(in: "elsewhere", of: scene.sam()) == nil)
        #expect(scene.store.writes == writes)
    }

    @Test func `without words there is nothing to open`() async throws {
        try await scene.part(by: scene.ada(), saying: " \n ")
        let his = try #require(try await Parting.former(of: scene.sam()).first)
        #expect(!his.hasLetter)
        #expect(try await Parting.letter(in: his.space.name, of: scene.sam()) == nil)
    }

    @Test func `somebody else finds nothing of it`() async throws {
        let eve = try await scene.newcomer("eve")
        let name = try await scene.ada().requireShared().name
        try await scene.part(by: scene.ada(), saying: "quince")
        #expect(try await Parting.former(of: eve).isEmpty)
        #expect(try await Parting.letter(in: name, of: eve) == nil)
        await #expect(throws: VaultFailure.missing) {
            try await Parting.putAway(String(repeating: "a", count: 32), in: name, by: eve)
        }
        #expect(try await Parting.dropAll(in: name, password: Scenario.password, by: eve))
        #expect(try await Parting.former(of: scene.ada()).count == 1)
    }

    @Test func `what one puts away the other sees as before`() async throws {
        try await scene.part(by: scene.ada())
        let (ada, space) = (try await scene.ada(), try await scene.ada().sharedNowOrOnce())
        let card = try #require(try await space.only(Member.self, author: space.partner))
        for _ in 1...2 { try await Parting.putAway(card.name, in: space.name, by: ada) }
        #expect(try await Parting.putAway(in: space.name, of: scene.ada()).things == [card.id])
        #expect(try await Parting.putAway(in: space.name, of: scene.sam()).things == [])
        #expect(try await Parting.former(of: scene.sam()).first?.space.holds(card.id) == true)
        for nothing in ["", "zz", String(repeating: "a", count: 32)] {
            await #expect(throws: VaultFailure.missing) {
                try await Parting.putAway(nothing, in: space.name, by: ada)
            }
        }
    }

    @Test func `whoever lets all of it go takes the password to it, and the other keeps theirs`() async throws {
        try await scene.part(by: scene.ada())
        let space = try await scene.ada().sharedNowOrOnce()
        #expect(try await !Parting.dropAll(in: space.name, password: "no", by: scene.ada()))
        #expect(try await Parting.former(of: scene.ada()).count == 1)
        for _ in 1...2 {
            #expect(try await Parting.dropAll(in: space.name, password: Scenario.password, by: scene.ada()))
        }
        #expect(try await Parting.former(of: scene.ada()).isEmpty)
        #expect(try await Parting.former(of: scene.sam()).count == 1)
        #expect(try await Parting.dropAll(in: space.name, password: Scenario.password, by: scene.sam()))
        #expect(try await scene.store.rows(in: space.id).isEmpty)
    }
}
