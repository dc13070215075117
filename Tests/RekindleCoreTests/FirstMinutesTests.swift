import Foundation
import RekindleCore
import Testing

struct FirstMinutesTests {
    private let both = FirstMinutes(first: FirstMinute(words: "one"), second: FirstMinute(words: "other"))

    @Test func `each half has its own words`() {
        #expect(both[.first]?.words == "one")
        #expect(both[.second]?.words == "other")
    }

    @Test(arguments: Half.allCases)
    func `what one takes back is gone, and the other's stays`(half: Half) throws {
        let left = both.without(half)
        #expect(left[half] == nil)
        #expect(left[half.other] == both[half.other])
        let written = String(decoding: try JSONEncoder().encode(left), as: UTF8.self)
        #expect(!written.contains(half == .first ? "one" : "other"))
    }

    @Test func `both can take theirs back, in either order`() {
        let empty = FirstMinutes(first: nil, second: nil)
        #expect(both.without(.first).without(.second) == empty)
        #expect(both.without(.second).without(.first) == empty)
        #expect(both.without(.first).without(.first) == both.without(.first))
    }

    @Test(arguments: Half.allCases)
    func `the other of the other is oneself`(half: Half) {
        #expect(half.other != half)
        #expect(half.other.other == half)
    }
}
