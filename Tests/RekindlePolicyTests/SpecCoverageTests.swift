import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// What these tests know by hand, compared with what the rooms say of themselves.
struct SpecCoverageTests {
    /// A test of nothing passes.
    @Test func `nothing that tests of pages are made of is empty`() {
        #expect(!PagesSpec.rows.isEmpty && !PagesSpec.canaries.isEmpty && !PagesSpec.forms.isEmpty)
        #expect(!PagesSpec.forms.flatMap(\.taken).isEmpty && !PagesSpec.forms.flatMap(\.refused).isEmpty)
        #expect(PagesSpec.all.contains { !$0.own.isEmpty })
        #expect(PagesSpec.forms.contains { $0.stale != nil } && PagesSpec.forms.contains { !$0.fields.isEmpty })
    }

    @Test func `every kind that holds words has a word here that is looked for, or it is said why not`() throws {
        for pages in PagesSpec.all {
            guard let name = pages.feature?.name else {
                #expect(pages.canaries.isEmpty && pages.unplanted.isEmpty)
                continue
            }
            let spec = try #require(FeatureSpec.all.first { $0.name == name })
            let planted = Set(pages.canaries.map(\.kind))
            #expect(planted.isSubset(of: spec.kinds), "\(name)")
            // What somebody may send by a form of the spec is looked for by `OwnFormTests`.
            if !pages.own.isEmpty, pages.canaries.isEmpty { continue }
            #expect(
                Set(spec.words.map(\.kind)).subtracting(planted) == Set(pages.unplanted.keys),
                "next: in the spec of the pages of \(name) a Canary for each kind that holds words, or why there is none"
            )
        }
        let names = PagesSpec.canaries.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func `every form is the move of a room, or it is said why not`() {
        let taking = Set(House.routes.filter { $0.post != nil }.map(\.path.pattern))
        let moved = Set(FeatureSpec.all.flatMap(\.moves).compactMap(\.form))
        // Leaving locks one browser, with a cookie.
        let moveless = Set(PagesSpec.forms.filter { $0.moveless != nil }.compactMap(\.pattern) + [Path.leave.pattern])
        #expect(moved.union(moveless) == taking)
        #expect(moved.isDisjoint(with: moveless))
    }

    @Test func `there is something to do for oneself in every room`() {
        #expect(PrivateLife.rooms.map(\.key).sorted() == FeatureSpec.all.map(\.name).sorted())
        #expect(PrivateLife.byHand.keys.allSatisfy { room in FeatureSpec.all.contains { $0.name == room } })
        for (room, moves) in PrivateLife.rooms {
            #expect(!moves.isEmpty, "next: in the spec of the pages of \(room) what somebody may send for themselves")
        }
    }
}
