import RekindleHouse
import RekindleSite
import RekindleTown
import Testing

/// No address that takes a form is forgotten by the tests of a button pressed twice.
struct TwiceEverywhereTests {
    /// What is pressed in a test of its own, with a page of its own.
    static let elsewhere: [String] = [
        "/start", "/join/{token}", "/sign-in/code", "/plan/marks", "/plan/solo", "/try/look", "/week/ten", "/me/offers",
    ]

    /// What does not answer alike, and why.
    static let different: [String: String] = [
        "/sign-in": "each begins a session of its own, and wrong ones are counted",
        "/unlock": "wrong ones are counted; right ones are sent in the tests of the lock",
        "/recover": "a code opens once, and whoever sends it again is told so",
        "/invite/revoke": "a no that comes when they are connected is told so, and here they are",
        "/me/password": "what was the old password is not any more",
        "/me/sessions/{id}": "a session that has ended is not there any more",
    ]

    private static let pressed: Set<String> = {
        let known = House.routes.map(\.path)
        let sent = (TwiceTests.forms + TwiceOfWeekTests.forms).map { String($0.path.prefix { $0 != "?" }) }
        return Set(sent.compactMap { Path($0, among: known)?.pattern })
    }()
    /// What stands in these tests by hand; the forms of later rooms are pressed by `LaterFormTests`.
    static let byHand = pressed.union(elsewhere).union(different.keys)

    @Test func `every form is sent twice, or it is said why not`() {
        let taking = Set(House.routes.filter { $0.post != nil }.map(\.path.pattern))
        #expect(Self.byHand.union(LaterFormTests.forms.compactMap(\.pattern)) == taking)
        #expect(Self.pressed.isDisjoint(with: Self.different.keys))
    }
}
