import RekindleCore
import Testing

struct OwnWeekTests {
    private let tea = Practice.ID("tea")
    private let walk = Practice.ID("walk")

    @Test func `what is set aside comes back, and twice is once`() {
        var own = OwnWeek()
        own.setAside(tea)
        own.setAside(walk)
        own.setAside(tea)
        #expect(own.aside == [tea, walk])
        own.bringBack(tea)
        own.bringBack(tea)
        #expect(own.aside == [walk])
    }

    @Test func `setting aside leaves the one thing for oneself alone`() {
        var own = OwnWeek(solo: tea)
        own.setAside(tea)
        #expect(own.solo == tea)
    }
}
