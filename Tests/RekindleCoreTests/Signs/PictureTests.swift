import Foundation
import RekindleCore
import RekindleTesting
import Testing

/// What both brought, side by side, and not a trace of anything else.
struct PictureTests {
    private func brought(_ checkIn: CheckIn) -> Brought {
        var all = checkIn
        all.brought = Set(CheckIn.Item.allCases)
        return all.bringing
    }

    @Test func `what both brought is in it, each with their own answer`() {
        let one = CheckIn(signs: [.time: 2], understood: 5, closeness: 3, strengths: [.home], matters: .touch)
        let other = CheckIn(signs: [.time: 8], understood: 0, closeness: 6, strengths: [.trust], matters: .time)
        let picture = Picture(first: brought(one), second: brought(other))
        #expect(picture.signs == [.time: Picture.Pair(first: 2, second: 8)])
        #expect(picture.understood == Picture.Pair(first: 5, second: 0))
        #expect(picture.closeness == Picture.Pair(first: 3, second: 6))
        #expect(picture.strengths == Picture.Pair(first: [.home], second: [.trust]))
        #expect(picture.matters == Picture.Pair(first: .touch, second: .time))
        #expect(picture.understood?[.first] == 5)
        #expect(picture.understood?[.second] == 0)
    }

    @Test func `what one alone brought is not in it`() {
        let one = CheckIn(signs: [.time: 2, .ease: 0], understood: 5, strengths: [.home])
        let other = CheckIn(signs: [.touch: 3], closeness: 6, matters: .time)
        #expect(Picture(first: brought(one), second: brought(other)).isEmpty)
        #expect(Picture(first: brought(one), second: CheckIn().bringing).isEmpty)
    }

    /// For fixed answers of one, the picture is the same whatever the other answered and kept.
    @Test func `what one kept changes nothing that the other sees`() {
        var chance = Chance(seed: 3)
        for _ in 0..<200 {
            let (mine, theirs) = (chance.checkIn(), chance.checkIn())
            var changed = chance.checkIn()
            for item in theirs.brought { copy(item, from: theirs, to: &changed) }
            changed.brought = theirs.brought
            let picture = Picture(first: mine.bringing, second: theirs.bringing)
            #expect(Picture(first: mine.bringing, second: changed.bringing) == picture)
        }
    }

    @Test func `what one brought and the other did not changes nothing either`() {
        var chance = Chance(seed: 4)
        for _ in 0..<200 {
            let (mine, theirs) = (chance.checkIn(), chance.checkIn())
            var more = theirs
            let absent = CheckIn.Item.allCases.filter { !(mine.isAnswered($0) && mine.brought.contains($0)) }
            more.brought.formUnion(absent)
            #expect(
                Picture(first: mine.bringing, second: more.bringing)
                    == Picture(first: mine.bringing, second: theirs.bringing))
        }
    }

    @Test func `changing places changes places and nothing else`() {
        var chance = Chance(seed: 5)
        for _ in 0..<200 {
            let (one, other) = (chance.checkIn().bringing, chance.checkIn().bringing)
            let (here, there) = (Picture(first: one, second: other), Picture(first: other, second: one))
            #expect(Set(here.signs.keys) == Set(there.signs.keys))
            for (sign, pair) in here.signs { #expect(there.signs[sign] == swapped(pair)) }
            #expect(here.understood.map(swapped) == there.understood)
            #expect(here.closeness.map(swapped) == there.closeness)
            #expect(here.matters.map(swapped) == there.matters)
            #expect(Set(here.sharedStrengths) == Set(there.sharedStrengths))
            #expect(here.isEmpty == there.isEmpty)
        }
    }

    @Test(arguments: Partner.allCases)
    func `with one half gone there is none`(side: Partner) {
        let part = brought(CheckIn(signs: [.time: 5], strengths: [.home]))
        #expect(Picture(first: part, second: part).without(side).isEmpty)
        #expect(Picture(first: part, second: part).without(side) == Picture())
    }

    @Test func `strengths that both named are named once`() {
        let one = brought(CheckIn(strengths: [.home, .trust, .laughter]))
        let other = brought(CheckIn(strengths: [.laughter, .home]))
        #expect(Picture(first: one, second: other).sharedStrengths == [.home, .laughter])
        #expect(Picture(first: one, second: CheckIn().bringing).sharedStrengths.isEmpty)
    }

    @Test func `a picture is the same after it was written down`() throws {
        var chance = Chance(seed: 6)
        for _ in 0..<50 {
            let picture = Picture(first: chance.checkIn().bringing, second: chance.checkIn().bringing)
            #expect(try JSONDecoder().decode(Picture.self, from: JSONEncoder().encode(picture)) == picture)
        }
    }

    private func swapped<Value>(_ pair: Picture.Pair<Value>) -> Picture.Pair<Value> {
        Picture.Pair(first: pair.second, second: pair.first)
    }

    private func copy(_ item: CheckIn.Item, from source: CheckIn, to target: inout CheckIn) {
        if let sign = item.sign { target.signs[sign] = source.signs[sign] }
        switch item {
        case .understood: target.understood = source.understood
        case .closeness: target.closeness = source.closeness
        case .strengths: target.strengths = source.strengths
        case .matters: target.matters = source.matters
        default: break
        }
    }
}
