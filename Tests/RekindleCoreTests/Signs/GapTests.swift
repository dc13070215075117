import RekindleCore
import Testing

/// How two views of one thing stand to each other: told of the two together, never of one of them.
struct GapTests {
    @Test(
        arguments: [
            (10, 10, .bothGood), (10, 8, .bothGood), (8, 8, .bothGood),
            (8, 6, .bothSlipped), (5, 5, .bothSlipped), (5, 4, .bothSlipped),
            (5, 3, .bothHard), (2, 2, .bothHard), (2, 0, .bothHard), (0, 0, .bothHard),
            (10, 7, .littleApart), (8, 5, .littleApart), (5, 2, .littleApart), (4, 0, .littleApart),
            (10, 5, .apart), (8, 2, .apart), (5, 0, .apart), (10, 0, .apart),
        ] as [(Int, Int, Gap)])
    func `a sign that falls short of a good time`(one: Int, other: Int, gap: Gap) {
        #expect(Gap(oneSided: Picture.Pair(first: one, second: other)) == gap)
        #expect(Gap(oneSided: Picture.Pair(first: other, second: one)) == gap)
    }

    @Test(
        arguments: [
            (0, 0, .bothGood), (-5, -5, .bothMore), (-5, -3, .bothMore), (-3, -3, .bothMore), (5, 3, .bothLess),
            (5, 5, .bothLess), (0, -3, .littleApart), (0, 3, .littleApart), (0, -5, .apart), (0, 5, .apart),
            (-3, 3, .apart), (-5, 5, .apart), (-3, 5, .apart),
        ] as [(Int, Int, Gap)])
    func `a sign that can be too little and too much`(one: Int, other: Int, gap: Gap) {
        #expect(Gap(twoSided: Picture.Pair(first: one, second: other)) == gap)
        #expect(Gap(twoSided: Picture.Pair(first: other, second: one)) == gap)
    }

    @Test(arguments: Sign.allCases)
    func `a gap is told alike whoever is first, for every two answers`(sign: Sign) {
        for one in sign.range {
            for other in sign.range {
                let pair = Picture.Pair(first: one, second: other)
                let gap = Gap(sign, pair)
                #expect(gap == Gap(sign, Picture.Pair(first: other, second: one)))
                #expect(gap == (sign.isTwoSided ? Gap(twoSided: pair) : Gap(oneSided: pair)))
                if one == other { #expect(gap != .apart && gap != .littleApart) }
            }
        }
    }

    @Test(arguments: Sign.allCases)
    func `going further apart never reads as coming closer`(sign: Sign) {
        let order: [Gap] = [.littleApart, .apart]
        for one in sign.range {
            for other in sign.range where other > one && other < sign.range.upperBound {
                let near = order.firstIndex(of: Gap(sign, Picture.Pair(first: one, second: other))) ?? -1
                let far = order.firstIndex(of: Gap(sign, Picture.Pair(first: one, second: other + 1))) ?? -1
                #expect(sign.isTwoSided || far >= near)
            }
        }
    }

    @Test func `too little for one and too much for the other is never called good`() {
        for one in -5 ... -1 {
            for other in 1...5 {
                let gap = Gap(twoSided: Picture.Pair(first: one, second: other))
                #expect(gap == .apart || gap == .littleApart)
            }
        }
    }
}
