import Foundation
import RekindleTesting
import RekindleTown
import Testing

/// The list of sessions tells the truth: each has an entry of its own, nobody takes their own out, and none rests on what a
/// browser says of itself alone.
struct SessionTraceTests {
    @Test func `the same browser and address with the right password is an entry of its own`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let other = try await town.signIn("ada")
            let page = try await ada.get("/me/sessions").body
            #expect(page.components(separatedBy: ">Phone, Safari<").count == 3)
            #expect(page.holds("Made with the account.") && page.holds("Signed in with the password."))
            let (hers, others) = (try await ada.ownMark(), try await other.ownMark())
            #expect(hers != others && page.holds("Mark \(hers);") && page.holds("Mark \(others);"))
        }
    }

    @Test(arguments: ["/sign-out", "/me/sessions", "/me/sessions/own"])
    func `whoever signed in and leaves stays in the list`(way: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let guest = try await town.signIn("ada")
            let mark = try await guest.ownMark()
            switch way {
            case "/me/sessions": try await guest.post(way, [("all", "yes")])
            case "/sign-out": try await guest.post(way)
            default:
                let own = try await ada.otherSession()
                try await guest.post("/me/sessions/\(own)")
            }
            #expect(try await !guest.isSignedIn())
            let owner = way == "/me/sessions" ? try await town.signIn("ada") : ada
            let page = try await owner.get("/me/sessions").body
            #expect(
                page.holds(
                    "since 23 October 2026, ended on 23 October 2026. Signed in with the password. Mark \(mark)."))
        }
    }

    @Test func `an ended entry cannot be taken out, and goes after thirty days`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let guest = try await town.signIn("ada")
            let (mark, id) = (try await guest.ownMark(), try await ada.otherSession())
            try await guest.post("/sign-out")
            try await ada.get("/me/sessions")
            for _ in 0..<2 { #expect(try await ada.post("/me/sessions/\(id)").status == 404) }
            for path in ["/me/sessions", "/me/news"] { try await ada.post(path) }
            try await ada.endOthers()
            #expect(try await ada.get("/me/sessions").body.holds("Mark \(mark)."))
            town.watch.move(days: 32)
            try await ada.unlock()
            #expect(try await !ada.get("/me/sessions").body.holds("Mark \(mark)."))
        }
    }

    @Test func `what an entry says does not rest on the browser's word alone`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let code = try await ada.makeRecoveryCode()
            let silent = Browser(client: town.client, agent: "")
            try await silent.get("/recover")
            let fields = [("login", "ada"), ("code", code), ("password", Town.otherPassword)]
            try #require(try await silent.post("/recover", fields).status == 200)
            let page = try await silent.get("/me/sessions").body
            let mark = try await silent.ownMark()
            #expect(page.holds("Signed in with the recovery code.") && page.holds("Mark \(mark);"))
            #expect(page.holds("ended on 23 October 2026. Made with the account."))
        }
    }

    @Test func `a right password without its code is in the list, and so is that no code came`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let key = try await ada.prepareSecondStep()
            try await ada.post("/me/second-step", [("code", try town.code(key)), ("password", Town.password)])
            let guest = town.browser()
            _ = try await guest.trySignIn("ada", password: Town.password)
            #expect(try await ada.get("/me/sessions").body.holds("but no code has come"))
            try await ada.endOthers()
            #expect(try await ada.get("/me/sessions").body.holds("The password was right, but no code has come"))
        }
    }
}

extension Browser {
    /// The mark that its own page gives to this session.
    func ownMark() async throws -> String {
        let page = try await get("/me/sessions").body
        let own = try #require(
            page.firstMatch(of: /This one, since [^<]*<\/p>\s*<p class="hint">[^<]*Mark ([0-9a-f]{4});/))
        return String(own.output.1)
    }
}
