import RekindleCore
import RekindleHouse
import RekindleLibrary
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

extension EarlierDatabaseTests {
    /// Databases of versions that gave deposits a kind of each function, which is history: what was kept since has one for all.
    private static let ofKindsOfTheirOwn = Set(["earlier", "texts", "closed", "opened"].map { "\($0)-database.json" })

    @Test(arguments: EarlierDatabase.names) func `a deposit of then meets one of now`(name: String) async throws {
        let of = try await Entered(name)
        let shared = try of.sam.requireShared()
        #expect(try await of.vault.state(of: Picture.self, subject: "2", in: of.ada.requireShared()) == .sealed)
        let signs = Dictionary(uniqueKeysWithValues: Sign.allCases.map { ($0, $0.steps[0]) })
        let all = CheckIn(
            signs: signs, understood: 5, closeness: 4, strengths: [.laughter], brought: Set(CheckIn.Item.allCases))
        let brought = all.bringing
        let series = try await Series<Picture>.current(in: shared)
        let release = try await of.vault.release(
            .input(brought), to: Picture.self, subject: series.subject, in: shared
        ) { _ throws(VaultFailure) in try series.advancing(in: shared) }
        #expect(release == .opened)
        let picture = try await Series<Picture>.current(in: of.ada.requireShared().fresh)
        #expect(picture.number == 2)
        #expect(picture.latest?.content.result.isEmpty == false)
    }

    @Test(arguments: EarlierDatabase.names) func `a deposit of then moves to where those of now lie`(
        name: String
    ) async throws {
        let of = try await Entered(name)
        let shared = try of.ada.requireShared()
        let (places, tags) = (of.vault.rows(Picture.self, subject: "2", in: shared), shared.depositTags)
        func kinds() async throws -> [KindTag] {
            let rows = try await of.store.rows(in: shared.id)
            return rows.filter { places.contains($0.id) && tags.contains($0.kind) }.map(\.kind)
        }
        let before = try await kinds()
        let release = try await of.vault.release(.asBefore, to: Picture.self, subject: "2", in: shared.fresh)
        #expect(try await of.vault.state(of: Picture.self, subject: "2", in: shared.fresh) == .sealed)
        let (after, earlier) = (try await kinds(), shared.tag(ofKind: "deposit/\(Picture.name)"))
        #expect(release == .kept && before.count == 1 && after.count == 1 && after != [earlier])
        // Whatever kind it had then, it has the one of all deposits now.
        #expect((after == before) == !Self.ofKindsOfTheirOwn.contains(name))
        try await of.vault.takeBack(Picture.self, subject: "2", in: shared.fresh)
        #expect(try await of.vault.state(of: Picture.self, subject: "2", in: shared.fresh) == .empty)
        #expect(try await kinds() == after)
    }
}
