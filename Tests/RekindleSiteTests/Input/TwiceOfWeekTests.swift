import RekindleTown
import Testing

/// The same for the forms of a week that need one to have come so far.
struct TwiceOfWeekTests {
    @Test func `ticks, and taking them back`() async throws { try await TwiceTests.press("/plan/marks") }

    @Test func `one thing for oneself, and leaving it`() async throws { try await TwiceTests.press("/plan/solo") }

    @Test func `a look back at a trial`() async throws {
        try await TwiceTests.press("/try/look")
        try await TwiceTests.press("/try/back")
    }

    @Test func `when the next ten minutes are`() async throws { try await TwiceTests.press("/week/ten") }
}
