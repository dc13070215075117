import RekindleTesting
import Testing

/// What these tests know by hand, compared with what the rooms say of themselves.
struct SpecCoverageTests {
    @Test func `every kind that holds words has a word here that is looked for, or it is said why not`() {
        let worded = Set(FeatureSpec.all.flatMap(\.words).map(\.kind))
        let planted = Set(Canary.allCases.map(\.kind))
        #expect(worded.subtracting(planted) == Set(Canary.unplanted.keys))
        #expect(planted.isSubset(of: FeatureSpec.all.flatMap(\.kinds)))
    }

    @Test func `there is something to do for oneself in every room`() {
        let rooms = PrivateLife.rooms.map(\.key) + PrivateLife.earlier
        #expect(rooms.sorted() == FeatureSpec.all.map(\.name).sorted())
        #expect(PrivateLife.rooms.allSatisfy { !$0.value.isEmpty })
    }
}
