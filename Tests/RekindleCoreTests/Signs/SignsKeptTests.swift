import Foundation
import RekindleCore
import RekindleTesting
import Testing

/// Check-ins and pictures in the text that they are kept as, and in the one of an earlier version.
struct SignsKeptTests {
    private func again<Value: KeptAsText>(_ value: Value) throws -> Value {
        let text = try #require(value.keptText)
        return try #require(Value(keptText: text))
    }

    @Test(arguments: 0..<200) func `what is kept is found again`(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let (one, other) = (chance.checkIn(), chance.checkIn())
        #expect(try again(one) == one)
        let picture = Picture(first: one.bringing, second: other.bringing)
        #expect(try again(picture) == picture)
        for waiting in [nil, one.bringing] as [Brought?] { #expect(try again(waiting) == waiting) }
    }

    @Test func `a check-in of an earlier version is read`() throws {
        let earlier = """
            {"brought":["time","strengths"],"closeness":3,"good":"tea","matters":"touch","sentence":"quince",
            "signs":["touch",-2,"time",4],"strengths":["home","coming-back"],"understood":5,"wasOffered":true}
            """
        var expected = CheckIn(
            signs: [.touch: -2, .time: 4], understood: 5, closeness: 3, strengths: [.home, .comingBack],
            matters: .touch, sentence: "quince", brought: [.time, .strengths], good: "tea")
        expected.wasOffered = true
        #expect(try JSONDecoder().decode(CheckIn.self, from: Data(earlier.utf8)) == expected)
    }

    @Test func `a picture of an earlier version is read, and one that was put away`() throws {
        let earlier = """
            {"closeness":{"first":3,"second":6},"matters":{"first":"touch","second":"time"},
            "signs":["touch",{"first":-2,"second":0}],"strengths":{"first":["home"],"second":["coming-back","trust"]}}
            """
        let picture = try JSONDecoder().decode(Picture.self, from: Data(earlier.utf8))
        #expect(picture.signs == [.touch: Picture.Pair(first: -2, second: 0)] && picture.understood == nil)
        #expect(picture.closeness == Picture.Pair(first: 3, second: 6))
        #expect(picture.matters == Picture.Pair(first: .touch, second: .time))
        #expect(picture.strengths == Picture.Pair(first: [.home], second: [.comingBack, .trust]))
        #expect(try JSONDecoder().decode(Picture.self, from: Data(#"{"signs":[]}"#.utf8)).isEmpty)
        #expect(try again(Picture()) == Picture())
    }
}
