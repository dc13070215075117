import RekindleTown
import Testing

/// What is said of copies of the files to whoever has to decide.
struct InvitedWordsTests {
    @Test func `whoever is invited reads that either can end it alone, and what stays then`() async throws {
        try await Town.with { town in
            let token = try await town.invitation(by: town.ada())
            let page = try await town.browser().get("/join/\(token)").body
            #expect(page.contains("each of you can end it alone, at any time and without a reason."))
            #expect(page.contains("What you had both opened by then stays readable for each of you."))
            #expect(page.contains("that you can read along as a file, and erase yourself."))
        }
    }

    @Test func `whoever is invited reads, before they say yes, what copies of the files tell`() async throws {
        try await Town.open { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            for browser in [town.browser(), try await town.newcomer("Sam")] {
                let page = try await browser.get("/join/\(token)").body
                #expect(page.contains("Whoever runs the server can learn from copies of"))
                #expect(page.contains("its files when something was written, but not what it says."))
                #expect(page.contains("Copies of the database from different days"))
            }
        }
    }
}
