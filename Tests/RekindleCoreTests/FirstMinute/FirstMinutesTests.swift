import Foundation
import RekindleCore
import Testing

struct FirstMinutesTests {
    private let both = FirstMinutes(first: FirstMinute(words: "one"), second: FirstMinute(words: "other"))

    @Test func `each half has its own words`() {
        #expect(both[.first]?.words == "one")
        #expect(both[.second]?.words == "other")
    }

    @Test(arguments: Partner.allCases)
    func `what one takes back is gone, and the other's stays`(side: Partner) throws {
        let left = both.without(side)
        #expect(left[side] == nil)
        #expect(left[side.other] == both[side.other])
        let written = String(decoding: try JSONEncoder().encode(left), as: UTF8.self)
        #expect(!written.contains(side == .first ? "one" : "other"))
    }

    @Test func `both can take theirs back, in either order`() {
        let empty = FirstMinutes(first: nil, second: nil)
        #expect(both.without(.first).without(.second) == empty)
        #expect(both.without(.second).without(.first) == empty)
        #expect(both.without(.first).without(.first) == both.without(.first))
    }

    @Test(arguments: Partner.allCases)
    func `the other of the other is oneself`(side: Partner) {
        #expect(side.other != side)
        #expect(side.other.other == side)
    }
}
