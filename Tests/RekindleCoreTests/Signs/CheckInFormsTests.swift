import RekindleCore
import Testing

/// Two forms of one check-in, each over what the other keeps.
struct CheckInFormsTests {
    private static let kept = with(
        CheckIn(
            signs: [.time: 2], closeness: 3, strengths: [.team], matters: .time, sentence: "quince",
            brought: [.time, .closeness], good: "plum tea"), wasOffered: true)

    private static func with(_ checkIn: CheckIn, wasOffered: Bool) -> CheckIn {
        var checkIn = checkIn
        checkIn.wasOffered = wasOffered
        return checkIn
    }

    @Test func `an empty one brings what says least, and alone nothing`() {
        #expect(CheckIn(isConnected: false).brought.isEmpty)
        #expect(CheckIn(isConnected: true).brought.isDisjoint(with: [.ease, .matters]))
        #expect(CheckIn(isConnected: true).brought.count == CheckIn.Item.allCases.count - 2)
    }

    @Test func `the short form changes the signs and the good thing, and nothing else`() {
        let said = CheckIn(signs: [.touch: 0], sentence: "not asked", brought: [.touch, .matters], good: "jam")
        let new = said.laid(over: Self.kept, from: .short, isConnected: true)
        var expected = Self.kept
        (expected.signs, expected.good, expected.brought) = ([.touch: 0], "jam", [.closeness, .touch])
        #expect(new == expected)
    }

    @Test func `the long form changes all but the good thing`() {
        let said = CheckIn(signs: [.touch: 0], brought: [.touch], good: "not asked")
        let new = said.laid(over: Self.kept, from: .long, isConnected: true)
        #expect(new.good == "plum tea" && new.signs == [.touch: 0] && new.closeness == nil && new.brought == [.touch])
        #expect(said.laid(over: nil, from: .long, isConnected: true).good == nil)
    }

    @Test(arguments: CheckIn.Length.allCases, [true, false])
    func `whether there was somebody to bring it to is noted`(length: CheckIn.Length, isConnected: Bool) {
        #expect(CheckIn().laid(over: nil, from: length, isConnected: isConnected).wasOffered == isConnected)
        #expect(CheckIn().laid(over: Self.kept, from: length, isConnected: isConnected).wasOffered == isConnected)
    }

    @Test(arguments: CheckIn.Length.allCases) func `a form begins with what is kept`(length: CheckIn.Length) {
        #expect(CheckIn.begun(length, over: Self.kept, isConnected: true) == Self.kept)
        #expect(CheckIn.begun(length, over: nil, isConnected: true) == CheckIn(isConnected: true))
    }

    @Test func `what was answered alone is on offer, as far as the form asks for it`() {
        let alone = CheckIn(signs: [.time: 2, .ease: 5], closeness: 3)
        let signs: Set<CheckIn.Item> = [.arguments, .sharing, .touch, .time]
        #expect(CheckIn.begun(.short, over: alone, isConnected: true).brought == signs)
        #expect(CheckIn.begun(.long, over: alone, isConnected: true).brought == CheckIn(isConnected: true).brought)
        for length in CheckIn.Length.allCases {
            #expect(CheckIn.begun(length, over: alone, isConnected: false) == alone)
        }
        let said = CheckIn(signs: [.time: 2], brought: [.time])
        #expect(said.laid(over: alone, from: .short, isConnected: true).bringing.closeness == nil)
    }
}
