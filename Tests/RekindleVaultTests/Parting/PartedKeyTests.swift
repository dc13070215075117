import Crypto
import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// How a person's row holds the keys of what they share and shared: alike for both, and as earlier versions did too.
struct PartedKeyTests {
    private let liar: Liar
    private let space: SpaceID

    init() async throws {
        liar = try await Liar()
        space = try liar.shared().ada.id
    }

    private func fields(_ visitor: Visitor) async throws -> [String: BareValue] {
        try BareValue.fields(of: try await liar.bare(with: "publicKey", of: visitor.person))
    }

    private func role(_ place: BareValue?) -> Int64? {
        guard case .number(let role)? = place?["role"] else { return nil }
        return role
    }

    @Test func `a parting leaves two rows of one form and size, whoever it was`() async throws {
        #expect(try await liar.vault.part(liar.ada, letter: PartingLetter("quince")))
        let rows = (
            try await liar.bare(with: "publicKey", of: liar.ada.person),
            try await liar.bare(with: "publicKey", of: liar.sam.person)
        )
        #expect(rows.0.sealed.count == rows.1.sealed.count)
        for visitor in [liar.ada, liar.sam] {
            let fields = try await fields(visitor)
            let once = try #require(fields["parted"]?.first)
            #expect(fields["shared"] == nil && once["isUntidied"] == nil && once["role"] == nil)
            guard case .text(let covered)? = once["key"]?["covered"]?["_0"] else { throw Surprise("it has no cover") }
            #expect(Data(base64Encoded: covered)?.count == 1_024 + 28)
        }
        try await liar.settleAll()
        let settled = (
            try await liar.bare(with: "publicKey", of: liar.ada.person),
            try await liar.bare(with: "publicKey", of: liar.sam.person)
        )
        #expect(settled.0.sealed.count == settled.1.sealed.count)
        for visitor in [liar.ada, liar.sam] {
            let once = try await fields(visitor)["parted"]?.first
            #expect(role(once) == 2 && once?["key"]?["sealed"] != nil)
            #expect(try await liar.story.once(visitor).id == space)
        }
    }

    @Test func `what is kept under a cover opens for the one whose it is, and only they were left`() async throws {
        #expect(try await liar.vault.part(liar.sam, letter: PartingLetter()))
        let (ada, sam) = (try await liar.story.again(liar.ada), try await liar.story.again(liar.sam))
        #expect(ada.isUntidied && !sam.isUntidied)
        // A sign-in settles keys, and takes nothing of what is still to be told.
        #expect(try await liar.story.signIn(.ada).isUntidied)
        #expect(try await liar.story.once(ada).id == space)
        #expect(try await liar.story.once(sam).id == space)
    }

    @Test func `a key that an earlier version sealed opens, and is bound from the next form on`() async throws {
        for (visitor, key) in try await earlier() {
            try await put(key, of: visitor, in: "shared", isUntidied: nil)
            let again = try await liar.story.again(visitor)
            #expect(again.shared?.id == space)
            await liar.vault.settle(again)
            #expect(role(try await fields(visitor)["shared"]) == 1)
            #expect(try await liar.story.again(visitor).shared?.id == space)
        }
        #expect(try await liar.vault.part(liar.story.again(liar.ada), letter: PartingLetter()))
        for visitor in [liar.ada, liar.sam] { #expect(try await liar.story.once(visitor).id == space) }
    }

    @Test func `so is one that it left among those of once, with what is still to be told`() async throws {
        let earlier = try await earlier()
        #expect(try await liar.vault.part(liar.ada, letter: PartingLetter()))
        for (visitor, key) in earlier {
            let wasLeft = visitor.person == liar.sam.person
            try await put(key, of: visitor, in: "parted", isUntidied: wasLeft ? true : nil)
            let again = try await liar.story.again(visitor)
            #expect(again.shared == nil && again.isUntidied == wasLeft)
            #expect(try await liar.story.once(again).id == space)
            await liar.vault.settle(again)
            #expect(role(try await fields(visitor)["parted"]?.first) == 2)
            #expect(try await liar.story.again(visitor).isUntidied == wasLeft)
        }
        try await liar.settleAll()
        #expect(try await !liar.story.again(liar.sam).isUntidied)
        #expect(try await liar.story.once(liar.sam).id == space)
    }

    /// The space's key as it was sealed before it was bound to a place, for each of the two.
    private func earlier() async throws -> [(Visitor, Data)] {
        let guesses = [Somebody.ada, .sam].map { (login: $0.login, password: $0.password) }
        let burglar = Burglar(
            rows: try await liar.store.truth.rows(),
            loot: Burglar.Loot(serverKey: liar.story.serverKey.bytes, guesses: guesses))
        let people = burglar.people()
        return try [liar.ada, liar.sam].map { visitor in
            let key = try #require(people.first { $0.id == visitor.person }?.key)
            let root = try #require(burglar.spaces(of: visitor.person, key: key).first { $0.space == space }?.root)
            let binding = Array("wrap/space/\(space.hex)/\(visitor.person.hex)".utf8)
            let box = try AES.GCM.seal(root.plain, using: key, authenticating: binding)
            return (visitor, try #require(box.combined))
        }
    }

    private func put(_ key: Data, of visitor: Visitor, in place: String, isUntidied: Bool?) async throws {
        let other = visitor.person == liar.ada.person ? liar.sam.person : liar.ada.person
        let connection = BareValue.fields([
            "space": .text(space.hex), "partner": .text(other.hex),
            "key": .fields(["sealed": .fields(["_0": .text(key.base64EncodedString())])]),
        ]).with("isUntidied", isUntidied.map { .yesNo($0) })
        let row = try await liar.bare(with: "publicKey", of: visitor.person)
        try await liar.rewrite(row) { $0[place] = place == "parted" ? .list([connection]) : connection }
        liar.vault.letKeysGo(of: visitor.token)
    }
}
