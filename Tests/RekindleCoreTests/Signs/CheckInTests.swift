import Foundation
import RekindleCore
import RekindleTesting
import Testing

struct CheckInTests {
    private static let full = CheckIn(
        signs: [.arguments: 2, .sharing: 5, .touch: -3, .time: 8, .ease: 0], understood: 5, closeness: 4,
        strengths: [.laughter, .team], matters: .time, sentence: "only for me",
        brought: Set(CheckIn.Item.allCases))

    @Test func `nothing answered is nothing brought`() {
        let empty = CheckIn(brought: Set(CheckIn.Item.allCases))
        #expect(empty.answered.isEmpty)
        #expect(empty.bringing.isEmpty)
    }

    @Test func `everything answered and chosen is brought as it was answered`() {
        let part = Self.full.bringing
        #expect(Self.full.answered == CheckIn.Item.allCases)
        #expect(part.signs == Self.full.signs)
        #expect((part.understood, part.closeness, part.matters) == (5, 4, .time))
        #expect(part.strengths == [.laughter, .team])
    }

    @Test(arguments: CheckIn.Item.allCases)
    func `what is kept leaves no trace in what is brought`(item: CheckIn.Item) {
        var (kept, never) = (Self.full, Self.full)
        kept.brought.remove(item)
        if let sign = item.sign { never.signs[sign] = nil }
        switch item {
        case .understood: never.understood = nil
        case .closeness: never.closeness = nil
        case .strengths: never.strengths = []
        case .matters: never.matters = nil
        default: break
        }
        #expect(kept.bringing == never.bringing)
        #expect(kept.bringing != Self.full.bringing)
        #expect(!never.isAnswered(item))
    }

    @Test(arguments: CheckIn.Item.allCases)
    func `one thing can be brought alone`(item: CheckIn.Item) {
        var alone = Self.full
        alone.brought = [item]
        let part = alone.bringing
        #expect(!part.isEmpty)
        #expect(part.signs.count == (item.sign == nil ? 0 : 1))
        #expect((part.understood != nil) == (item == .understood))
        #expect((part.closeness != nil) == (item == .closeness))
        #expect(part.strengths.isEmpty == (item != .strengths))
        #expect((part.matters != nil) == (item == .matters))
    }

    @Test func `leaving out is not a middle value`() {
        var chance = Chance(seed: 1)
        for _ in 0..<500 {
            let checkIn = chance.checkIn()
            let part = checkIn.bringing
            for sign in Sign.allCases {
                let isThere = part.signs[sign] != nil
                let isBrought = checkIn.brought.contains { $0.sign == sign }
                #expect(isThere == (checkIn.signs[sign] != nil && isBrought))
                #expect(part.signs[sign] == nil || part.signs[sign] == checkIn.signs[sign])
            }
        }
    }

    @Test func `the sentence goes nowhere`() throws {
        var other = Self.full
        other.sentence = "something else"
        #expect(other.bringing == Self.full.bringing)
        let written = String(decoding: try JSONEncoder().encode(Self.full.bringing), as: UTF8.self)
        #expect(!written.contains("only for me"))
    }

    @Test func `ease and what matters most are kept unless chosen, the rest is not`() {
        #expect(CheckIn.Item.allCases.filter(\.isKeptUnlessChosen) == [.ease, .matters])
    }

    @Test(arguments: Sign.allCases)
    func `every step on offer is in the range, and a good time is one of them`(sign: Sign) {
        #expect(sign.steps.allSatisfy(sign.range.contains))
        #expect(Set(sign.steps).count == sign.steps.count)
        #expect(sign.steps.contains(sign.isTwoSided ? 0 : 10))
        #expect(CheckIn.Item.allCases.filter { $0.sign == sign }.count == 1)
    }

    @Test func `only touch can be too much`() {
        #expect(Sign.allCases.filter(\.isTwoSided) == [.touch])
    }

    @Test func `a check-in is the same after it was written down`() throws {
        var chance = Chance(seed: 2)
        for _ in 0..<100 {
            let checkIn = chance.checkIn()
            #expect(try JSONDecoder().decode(CheckIn.self, from: JSONEncoder().encode(checkIn)) == checkIn)
        }
    }
}

extension CheckInTests {
    @Test func `the good thing goes nowhere, and a check-in from before it was asked reads as before`() throws {
        var checkIn = CheckIn(signs: [.time: 8], brought: [.time])
        let earlier = try JSONEncoder().encode(checkIn)
        #expect(!String(decoding: earlier, as: UTF8.self).contains("good"))
        #expect(try JSONDecoder().decode(CheckIn.self, from: earlier) == checkIn)
        checkIn.good = "tea on the step"
        #expect(checkIn.bringing == CheckIn(signs: [.time: 8], brought: [.time]).bringing)
        #expect(try JSONDecoder().decode(CheckIn.self, from: JSONEncoder().encode(checkIn)) == checkIn)
    }
}
