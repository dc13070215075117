import RekindleCore
import RekindleLibrary
import Testing

@Suite struct CoverageTests {
    @Test(arguments: Concern.allCases)
    func `whatever brings somebody here, two things help and one can be done alone tonight`(
        _ concern: Concern
    ) throws {
        let fitting = try Shelf.english().practices(for: concern)
        #expect(fitting.count >= 2)
        #expect(fitting.contains { $0.ways.contains(.alone) && $0.energy != .more })
    }

    @Test(arguments: Variant.allCases)
    func `every way of being here has practices`(_ way: Variant) throws {
        #expect(try Shelf.english().practices.count { $0.ways.contains(way) } >= 12)
    }

    @Test func `where Help comes first there are things for oneself, alone, and none needs much strength`() throws {
        let picked = try Shelf.english().practices.filter { $0.oneself == true }
        #expect(picked.count >= 3 && picked.allSatisfy { $0.isForOneself && !$0.adult && $0.energy != .more })
        #expect(picked.contains { $0.minutes <= 5 })
    }

    @Test func `concerns keep their names and their order, since answers are stored by them`() {
        #expect(
            Concern.allCases.map(\.rawValue) == [
                "fights", "flatmates", "trust", "baby", "illness", "loss", "money", "touch", "distance", "unheard",
                "unsure", "keep",
            ])
    }

    @Test func `strategies keep their names, since content and what somebody leaves out are kept by them`() {
        #expect(
            Strategy.allCases.map(\.rawValue) == [
                "signs", "time", "affection", "touch", "openness", "listening", "lessons", "balance", "counsel",
                "journey", "library",
            ])
    }
}
