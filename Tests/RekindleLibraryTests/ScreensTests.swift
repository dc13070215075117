import RekindleCore
import RekindleLibrary
import Testing

/// What stands on the screens of a practice in use.
struct ScreensTests {
    @Test(arguments: Variant.allCases)
    func `the first move comes first and every step once, each with words`(way: Variant) throws {
        for practice in try Shelf.english().practices where practice.ways.contains(way) {
            let screens = practice.screens(for: way)
            #expect(screens.first == .firstMove)
            #expect(screens.suffix(practice.steps.count) == practice.steps.indices.map(Practice.Screen.step)[...])
            #expect(screens.allSatisfy { !practice.words(on: $0).isEmpty }, "\(practice.id)")
            let hasOwn = screens.contains(.onOnesOwn)
            #expect(hasOwn == (way == .alone && practice.isForTwo), "\(practice.id)")
        }
    }

    @Test(arguments: [
        ("Five minutes each.", 5), ("For fifteen minutes the hands do it.", 15), ("Twenty minutes, one shop.", 20),
        ("Take 30 minutes.", 30), ("Under ten minutes, and they choose.", nil), ("Twenty minutes away at least.", nil),
        ("\"Saturday, ten minutes?\"", nil), ("\"Ten minutes?\" Then talk for four minutes.", 4), ("A minute.", nil),
        ("Ten minutes of nothing.", nil), ("Keep it to the minute.", nil), ("minutes", nil), ("", nil),
        ("999 minutes", nil),
    ])
    func `minutes are read from a step where they are a time to keep`(text: String, minutes: Int?) {
        #expect(NamedMinutes.of(text) == minutes)
    }

    /// Looked over by hand: a step that joins this list gets a timer.
    @Test func `these steps have a timer`() throws {
        var timed: [String: [Int]] = [:]
        for practice in try Shelf.english().practices {
            let minutes = practice.screens(for: .alone).compactMap(practice.minutes)
            if !minutes.isEmpty { timed[practice.id.rawValue] = minutes }
        }
        #expect(timed == Self.timed)
    }

    private static let timed: [String: [Int]] = [
        "a-date-in-instalments": [10], "a-quarter-of-an-hour-as-the-pupil": [15], "a-quirk-that-may-stay": [2, 2],
        "alone-in-the-same-room": [40], "five-questions-for-a-stranger": [10], "hands-at-the-kitchen-table": [5],
        "one-number-one-feeling": [10], "ten-minute-hand-over": [10, 3, 2], "ten-minutes-after-the-day": [5, 5],
        "the-same-small-sum": [20], "view-from-outside": [2],
    ]
}
