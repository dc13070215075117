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
    private let earlier: EarlierDatabase
    private let vault: Vault
    private let store: GlassStore
    private let ada: Context
    private let sam: Context

    init() async throws {
        earlier = try EarlierDatabase.read()
        (vault, store) = try await earlier.opened()
        ada = try await Self.enter("ada", earlier, vault)
        sam = try await Self.enter("sam", earlier, vault)
    }

    private static func enter(_ login: String, _ earlier: EarlierDatabase, _ vault: Vault) async throws -> Context {
        let attempt = SignInAttempt(
            login: login, password: earlier.password, note: SessionNote(device: "Phone"), addressPrefix: "192.0.2.0/24")
        guard case .entered(let token) = try await vault.signIn(attempt) else { throw VaultFailure.notYours }
        let library = try Library.load(from: LibraryContent.folder)
        return try #require(try await Context.open(token, vault, library))
    }

    @Test func `names, kept words and a PIN are there`() async throws {
        #expect((ada.name, ada.partner?.name) == ("Ada", "Sam"))
        #expect(try await ada.personal.only(Beginning.self)?.content.sentence == "quince-sentence")
        #expect(
            try await ada.personal.newest(CheckIn.self, limit: 9).contains { $0.content.sentence == "quince-check-in" })
        #expect(try await ada.personal.newest(Doing.self, limit: 9).map(\.content.line) == ["quince-line"])
        #expect(try await vault.draft(for: "/begin", of: ada.visitor)?.content.fields.first?.value == "quince-draft")
        #expect(try await vault.hasPin(ada.visitor))
    }

    @Test func `what had opened stands open, and numbers go on where they were`() async throws {
        let shared = try ada.requireShared()
        let first = try await vault.opened(FirstMinutes.self, subject: FirstMinutes.subject, in: shared)
        #expect(
            Set([first?.content.result.first?.words, first?.content.result.second?.words])
                == ["quince-first", "medlar-first"])
        #expect(try await Series<Picture>.current(in: shared).subject == "2")
        #expect(try await TrialFacts(of: sam).current?.theirs == "quince-change")
        #expect(try await TrialFacts(of: sam).stage == .running)
    }

    @Test func `a deposit of then meets one of now`() async throws {
        let shared = try sam.requireShared()
        #expect(try await vault.state(of: Picture.self, subject: "2", in: ada.requireShared()) == .sealed)
        let signs = Dictionary(uniqueKeysWithValues: Sign.allCases.map { ($0, $0.steps[0]) })
        let all = CheckIn(
            signs: signs, understood: 5, closeness: 4, strengths: [.laughter], brought: Set(CheckIn.Item.allCases))
        let brought = all.bringing
        let series = try await Series<Picture>.current(in: shared)
        let release = try await vault.release(
            .input(brought), to: Picture.self, subject: series.subject, in: shared
        ) { _ throws(VaultFailure) in try series.advancing(in: shared) }
        #expect(release == .opened)
        let picture = try await Series<Picture>.current(in: ada.requireShared().fresh)
        #expect(picture.number == 2)
        #expect(picture.latest?.content.result.isEmpty == false)
    }

    @Test func `every kind that it holds is one that the rooms of today know`() async throws {
        let kinds = House.features.flatMap(\.contents).map { $0.kind }
        #expect(Set(kinds).count == kinds.count)
        let rows = try await store.rows()
        for space in [ada.personal, sam.personal] {
            let own = Set(kinds.map { space.tag(ofKind: $0) })
            let unknown = rows.filter { $0.space == space.id && !own.contains($0.kind) }
            #expect(unknown.isEmpty, "\(unknown.count) rows of kinds that no room names")
        }
    }
}
