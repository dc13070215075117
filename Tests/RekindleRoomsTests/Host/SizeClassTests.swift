import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// A size tells no kind, and none is that of deposits alone.
struct SizeClassTests {
    @Test func `every size of what is one's own is that of more than one kind, and that of deposits not theirs alone`()
        async throws
    {
        let scene = try await Scenario.begin()
        for spec in FeatureSpec.all {
            guard let alike = spec.alike.first(where: { $0.takenBack == nil }) else { continue }
            try await alike.before(scene)
            try await alike.releasing(scene)
        }
        let ada = try await scene.ada()
        var kinds: [Int: Set<KindTag>] = [:]
        for row in try await scene.store.rows(in: ada.personal.id) {
            kinds[row.sealed.count, default: []].insert(row.kind)
        }
        #expect(kinds.values.allSatisfy { $0.count > 1 }, "\(kinds.mapValues(\.count))")
        let shared = try ada.requireShared()
        let deposits = shared.depositTags
        let rows = try await scene.store.rows(in: shared.id)
        let sizes = Set(rows.filter { deposits.contains($0.kind) }.map(\.sealed.count))
        #expect(!sizes.isEmpty && sizes.isSubset(of: rows.filter { !deposits.contains($0.kind) }.map(\.sealed.count)))
    }

    @Test func `a draft is as long whatever is ticked in it`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        let sentence = Draft.Field(name: "sentence", value: String(repeating: "w", count: 280))
        var sizes: Set<Int> = []
        for ticked in 0...20 {
            let ticks = (0..<ticked).map { Draft.Field(name: "bring", value: "something-\($0)") }
            try await Drafts.keep(Draft(path: "/check-in", fields: [sentence] + ticks), by: ada)
            let kind = ada.personal.tag(ofKind: Draft.kind)
            sizes.formUnion(
                try await scene.store.rows(in: ada.personal.id).filter { $0.kind == kind }.map(\.sealed.count))
        }
        #expect(sizes.count == 1)
    }
}
