import Foundation
import RekindleCore
import RekindleHouse
import RekindleLibrary
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Nothing that an earlier version kept stops opening, and what waited then opens now.
struct EarlierDatabaseTests {
    /// A database as it is opened now, with both in it.
    struct Entered {
        let vault: Vault
        let store: GlassStore
        let ada: Context
        let sam: Context

        init(_ name: String) async throws {
            let earlier = try await EarlierDatabase.read(name)
            (vault, store) = try await earlier.opened()
            ada = try await Self.enter("ada", earlier, vault)
            sam = try await Self.enter("sam", earlier, vault)
        }

        private static func enter(
            _ login: String, _ earlier: EarlierDatabase, _ vault: Vault
        ) async throws -> Context {
            let attempt = SignInAttempt(
                login: login, password: earlier.password, note: SessionNote(device: "Phone"),
                addressPrefix: "192.0.2.0/24")
            guard case .entered(let token) = try await vault.signIn(attempt) else { throw VaultFailure.notYours }
            return try #require(try await Context.open(token, vault, try library.get()))
        }

        private static let library = Result { try Library.load(from: LibraryContent.folder) }
    }

    @Test func `there is one of a version before this one`() {
        #expect(EarlierDatabase.names.count > 1 && EarlierDatabase.names.last == EarlierDatabase.now)
    }

    @Test(arguments: EarlierDatabase.names) func `names, kept words and a PIN are there`(name: String) async throws {
        let of = try await Entered(name)
        #expect((of.ada.name, of.ada.partner?.name) == ("Ada", "Sam"))
        #expect(try await of.ada.personal.only(Beginning.self)?.content.sentence == "quince-sentence")
        #expect(
            try await of.ada.personal.newest(CheckIn.self, limit: 9).contains {
                $0.content.sentence == "quince-check-in"
            })
        #expect(try await of.ada.personal.newest(Doing.self, limit: 9).map(\.content.line) == ["quince-line"])
        #expect(
            try await of.vault.draft(for: "/begin", of: of.ada.visitor)?.content.fields.first?.value == "quince-draft")
        #expect(try await of.vault.hasPin(of.ada.visitor))
    }

    @Test(arguments: EarlierDatabase.names) func `what had opened stands open, and numbers go on where they were`(
        name: String
    ) async throws {
        let of = try await Entered(name)
        let shared = try of.ada.requireShared()
        let first = try await of.vault.opened(FirstMinutes.self, subject: FirstMinutes.subject, in: shared)
        #expect(
            Set([first?.content.result.first?.words, first?.content.result.second?.words])
                == ["quince-first", "medlar-first"])
        #expect(try await Series<Picture>.current(in: shared).subject == "2")
        #expect(try await TrialFacts(of: of.sam).current?.theirs == "quince-change")
        #expect(try await TrialFacts(of: of.sam).state == .running)
    }

    @Test(arguments: EarlierDatabase.names) func `every kind that it holds is one that the rooms of today know`(
        name: String
    ) async throws {
        let of = try await Entered(name)
        let kinds = House.features.flatMap(\.contents).map { $0.kind }
        #expect(Set(kinds).count == kinds.count)
        let rows = try await of.store.rows()
        for space in [of.ada.personal, of.sam.personal] {
            let own = Set(kinds.map { space.tag(ofKind: $0) })
            let unknown = rows.filter { $0.space == space.id && !own.contains($0.kind) }
            #expect(unknown.isEmpty, "\(unknown.count) rows of kinds that no room names")
        }
    }

    @Test(arguments: EarlierDatabase.names) func `every row that both have the key of opens, but for deposits`(
        name: String
    ) async throws {
        let of = try await Entered(name)
        for me in [of.ada, of.sam] {
            for space in [me.personal, try me.requireShared()] {
                let opened = await space.openingEverything()
                let rows = try await of.store.rows(in: space.id).count
                let deposits = try await of.store.deposits(in: [space])
                #expect(opened > 0 && opened == rows - deposits, "\(me.name): \(opened) of \(rows), \(deposits)")
            }
        }
    }

    @Test(arguments: EarlierDatabase.names)
    func `what was kept says what it said, as JSON and as text, and so does Today`(
        name: String
    ) async throws {
        let of = try await Entered(name)
        let shared = try of.ada.requireShared()
        #expect(of.ada.profile.content.zone == "Europe/Berlin")
        #expect(try await shared.newest(Member.self, limit: 3).map(\.content.name).sorted() == ["Ada", "Sam"])
        let said = try await of.ada.personal.newest(CheckIn.self, limit: 9).map(\.content)
        #expect(said.contains { $0.closeness == 4 && $0.strengths == [.laughter] && $0.sentence == "quince-check-in" })
        let picture = try #require(try await Series<Picture>.current(in: shared).latest).content
        #expect(picture.result.signs[.arguments] == Picture.Pair(first: 2, second: 2))
        #expect(picture.result.signs[.touch] == Picture.Pair(first: 5, second: 5))
        #expect(picture.result.closeness == Picture.Pair(first: 4, second: 4))
        #expect(picture.result.strengths == Picture.Pair(first: [.laughter], second: [.laughter]))
        #expect(Set(picture.authors) == [of.ada.visitor.person, of.sam.visitor.person])
        for me in [of.ada, of.sam] {
            let (noted, recomputed) = try await me.todayTwice()
            #expect(!noted.said.isEmpty && noted.said == recomputed.said)
            #expect(noted.items == recomputed.items)
        }
    }

    /// `script/keep-database` writes it to a file; versions to come are tested against that.
    @Test(.enabled(if: EarlierDatabase.kept != nil)) func `one of this version is kept for later ones`() async throws {
        let file = try #require(EarlierDatabase.kept)
        try await EarlierDatabase.written().write(to: file, options: .withoutOverwriting)
    }
}
