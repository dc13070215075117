import RekindleTown
import Testing

struct RecoveryTests {
    private static let path = "/me/recovery"

    @Test func `first it asks who could find the paper`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let page = try await ada.get(Self.path).body
            #expect(page.contains("Who could find this paper?") && !page.contains("type=\"password\""))
            for finder in [[], [("finder", "nobody")], [("make", "yes"), ("password", Town.password)]] {
                let refused = try await ada.post(Self.path, finder)
                #expect(refused.status == 422 && refused.refusal?.contains("one of the three") == true)
            }
            #expect(try await ada.get("/me").body.contains("Not decided yet"))
        }
    }

    @Test(arguments: [
        ("me", "safety net", true), ("trusted", "spare key", true), ("unwanted", "none is a good choice", false),
    ])
    func `both ways are offered equally loud, with a word that fits`(
        finder: String, words: String, isCodeFirst: Bool
    ) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.path)
            let page = try await ada.post(Self.path, [("finder", finder)])
            #expect(page.status == 200 && page.body.contains(words))
            let code = try #require(page.body.firstRange(of: "class=\"button quiet\">Make a code<"))
            let none = try #require(page.body.firstRange(of: "class=\"button quiet\">I don’t want a code<"))
            #expect((code.lowerBound < none.lowerBound) == isCodeFirst)
            #expect(try await ada.get("/me").body.contains("Not decided yet"))
        }
    }

    @Test func `a code asks for the password, is shown once, and opens the account`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let refused = try await ada.decideRecovery("make", finder: "trusted", password: "wrong one")
            #expect(refused.status == 422 && refused.refusal?.contains("not your password") == true)
            #expect(refused.hidden("finder") == "trusted" && !refused.body.contains("wrong one"))
            let code = try await ada.makeRecoveryCode()
            for path in [Self.path, "/me", "/today"] { #expect(try await !ada.get(path).body.contains(code)) }
            #expect(try await town.recover(code).status == 200)
            #expect(try await !ada.isSignedIn())
        }
    }

    @Test func `a reload of the page with the code does not make another`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let fields = [("finder", "me"), ("version", "0"), ("make", "yes"), ("password", Town.password)]
            let code = try #require(
                try await ada.post(Self.path, fields).body.firstMatch(of: /"accounts-code">([A-Z2-7-]{39})</))
            let again = try await ada.post(Self.path, fields)
            #expect(again.status == 422 && again.refusal?.contains("The code that was shown last is the one") == true)
            #expect(try await town.recover(String(code.output.1)).status == 200)
        }
    }

    @Test func `a new code makes the old paper worthless`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let (old, new) = (try await ada.makeRecoveryCode(), try await ada.makeRecoveryCode())
            #expect(try await town.recover(old).status == 422)
            #expect(try await town.recover(new).status == 200)
        }
    }

    @Test func `none is a choice, and takes an old code away only with the password`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.decideRecovery("none", password: "").status == 303)
            #expect(try await ada.get("/me").body.contains("None, as you chose on 23 October 2026"))
            let code = try await ada.makeRecoveryCode()
            #expect(try await ada.decideRecovery("none", password: "wrong one").status == 422)
            #expect(try await ada.decideRecovery("none").status == 303)
            #expect(try await town.recover(code).status == 422)
        }
    }
}

extension Town {
    /// Somebody with a code on a paper and Ada's login name.
    fileprivate func recover(_ code: String) async throws -> Received {
        let browser = browser()
        try await browser.get("/recover")
        return try await browser.post(
            "/recover", [("login", "ada"), ("code", code), ("password", Self.otherPassword)])
    }
}
