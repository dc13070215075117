import Foundation
import RekindleCore
import Testing

struct PreferencesTests {
    private func quiet(_ from: Int?, _ to: Int?) -> Preferences {
        var preferences = Preferences()
        (preferences.quietFrom, preferences.quietTo) = (from, to)
        return preferences
    }

    @Test(
        arguments: [
            (22, 7, [22, 23, 0, 1, 2, 3, 4, 5, 6]), (9, 12, [9, 10, 11]), (23, 0, [23]), (0, 1, [0]),
            (0, 23, Array(0...22)), (23, 22, Array(0...21) + [23]), (8, 8, []),
        ])
    func `quiet hours run from one to the other, over midnight too`(from: Int, to: Int, hours: [Int]) {
        #expect(Preferences.hours.filter(quiet(from, to).isQuiet).sorted() == hours.sorted())
    }

    @Test func `one end alone is none`() {
        #expect(Preferences.hours.allSatisfy { !quiet(22, nil).isQuiet(hour: $0) && !quiet(nil, 7).isQuiet(hour: $0) })
    }

    private static let every = Set(Variant.allCases)

    @Test(
        arguments: [
            (nil, false, [.alone]), (nil, true, every), ([], false, [.alone]), ([], true, every),
            ([.onePhone], false, [.onePhone]), ([.onePhone, .alone], false, [.onePhone, .alone]),
            ([.apart], false, [.apart]), ([.alone], true, [.alone]), ([.apart, .together], true, [.apart, .together]),
            // Two accounts are for two; once they part it is for one again.
            ([.together], false, [.alone]), ([.together, .onePhone], false, [.onePhone]),
        ] as [([Variant]?, Bool, Set<Variant>)])
    func `things can be done as somebody said, as far as that can be`(
        said: [Variant]?, isConnected: Bool, ways: Set<Variant>
    ) {
        var preferences = Preferences()
        preferences.ways = said
        #expect(preferences.openWays(isConnected: isConnected) == ways)
    }

    @Test func `whoever is not connected is asked about every way but two accounts`() {
        #expect(Preferences.waysOffered(isConnected: true) == Variant.allCases)
        #expect(Preferences.waysOffered(isConnected: false) == [.alone, .onePhone, .apart])
    }

    @Test(
        arguments: [
            ("2026-10-24T19:59:59Z", "Europe/Berlin", true), ("2026-10-24T20:00:00Z", "Europe/Berlin", false),
            // The night the clocks go back is an hour longer.
            ("2026-10-25T05:59:59Z", "Europe/Berlin", false), ("2026-10-25T06:00:00Z", "Europe/Berlin", true),
            ("2026-10-24T20:00:00Z", "America/Los_Angeles", true),
            ("2026-10-25T05:00:00Z", "America/Los_Angeles", false),
        ])
    func `they go by one's own clock`(now: String, zone: String, isLive: Bool) throws {
        let (now, zone) = (try Date(now, strategy: .iso8601), try #require(Zone(zone)))
        #expect(quiet(22, 7).isLive(at: now, in: zone) == isLive)
        var muted = quiet(22, 7)
        muted.isMuted = true
        #expect(!muted.isLive(at: now, in: zone))
        #expect(Preferences().isLive(at: now, in: zone))
    }
}
