import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// The second step of signing in, after many wrong codes.
struct CodeWaitTests {
    @Test func `the right code waits, is not called wrong, and nothing is lost`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let secret = try await ada.prepareSecondStep()
            try await ada.post("/me/second-step", [("code", try town.code(secret)), ("password", Town.password)])
            let (other, own) = (town.browser(), town.browser())
            for browser in [other, own] {
                try #require(try await browser.trySignIn("ada", password: Town.password).location == "/sign-in/code")
                try await browser.get("/sign-in/code")
            }
            // A code opens once, and one has turned it on.
            town.watch.move(minutes: 1)
            for _ in 0..<5 { try await other.post("/sign-in/code", [("code", "x")]) }
            let right = [("code", try town.code(secret))]
            let waiting = try await own.post("/sign-in/code", right)
            #expect(waiting.status == 422 && waiting.refusal == WaitWords.words(1))
            #expect(waiting.refusal?.contains("Nothing is lost.") == true)
            town.watch.move(seconds: 1)
            #expect(try await own.post("/sign-in/code", right).location == "/today")
        }
    }
}
