import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

struct PasswordTests {
    private static let path = "/me/password"

    @Test(arguments: [
        ("", "at least 10"), ("short", "at least 10"), ("password123", "first that people try"),
        ("abababababab", "first that people try"), (String(repeating: "long ", count: 60), "at most 256"),
    ])
    func `a weak password is refused and never sent back`(new: String, words: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.path)
            let page = try await ada.post(Self.path, [("old", Town.password), ("new", new)])
            #expect(page.status == 422 && page.refusal?.contains(words) == true)
            #expect(!page.body.contains(Town.password))
            #expect(new.isEmpty || !page.body.contains("value=\"\(new)"))
            #expect(try await town.browser().trySignIn("ada", password: Town.password).location == "/today")
        }
    }

    @Test(arguments: ["", "not the one", Town.otherPassword])
    func `without the old one nothing changes`(old: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let desk = try await town.signIn("ada")
            try await ada.get(Self.path)
            let page = try await ada.post(Self.path, [("old", old), ("new", Town.otherPassword)])
            #expect(page.status == 422 && page.refusal?.contains("not your password") == true)
            #expect(!page.body.contains(Town.otherPassword))
            #expect(try await desk.isSignedIn())
        }
    }

    @Test func `a new password ends every other session and tells nobody`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let before = try await sam.get("/today").body
            let desk = try await town.signIn("ada")
            try await ada.get(Self.path)
            let done = try await ada.post(Self.path, [("old", Town.password), ("new", Town.otherPassword)])
            #expect(try await ada.get(done.location ?? "").body.contains("Only this session is open now"))
            #expect(try await desk.get("/me").location == "/sign-in")
            #expect(try await town.browser().trySignIn("ada", password: Town.password).status == 422)
            #expect(try await town.browser().trySignIn("ada", password: Town.otherPassword).status == 303)
            #expect(try await sam.get("/today").body == before)
        }
    }

    @Test func `the same form asks whether a recovery code and a second step stay`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await !ada.get(Self.path).body.contains("name=\"paper\""))
            let code = try await ada.makeRecoveryCode()
            let secret = try await ada.prepareSecondStep()
            try await ada.post("/me/second-step", [("code", try town.code(secret)), ("password", Town.password)])
            let page = try await ada.get(Self.path).body
            #expect(page.contains("name=\"paper\"") && page.contains("name=\"step\""))
            let new = [("old", Town.password), ("new", Town.otherPassword)]
            for said in [[], [("paper", "anew")], [("step", "off")]] {
                let asked = try await ada.post(Self.path, new + said)
                #expect(asked.status == 422 && asked.refusal?.contains("Nothing was changed yet") == true)
            }
            #expect(try await town.browser().trySignIn("ada", password: Town.otherPassword).status == 422)
            let done = try await ada.post(Self.path, new + [("paper", "anew"), ("step", "off")])
            #expect(done.status == 200 && done.body.contains("accounts-code") && !done.body.contains(code))
            #expect(try await town.browser().trySignIn("ada", password: Town.otherPassword).location == "/today")
        }
    }

    @Test func `what is wrong stands at its field, all of it at once, and what was chosen stays`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            _ = try await ada.makeRecoveryCode()
            let secret = try await ada.prepareSecondStep()
            try await ada.post("/me/second-step", [("code", try town.code(secret)), ("password", Town.password)])
            #expect(try await ada.get(Self.path).body.contains("value=\"anew\" required>"))
            let chosen = [("paper", "anew")]
            let asked = try await ada.post(Self.path, [("old", Town.password), ("new", "short")] + chosen)
            for field in ["old", "new", "step"] {
                #expect(asked.body.contains("id=\"field-\(field)-refusal\""), "\(field)")
            }
            #expect(!asked.body.contains("id=\"field-paper-refusal\""))
            #expect(asked.body.contains("value=\"anew\" checked required>"))
            let both = chosen + [("step", "off")]
            let wrong = try await ada.post(Self.path, [("old", "not the one"), ("new", Town.otherPassword)] + both)
            #expect(wrong.status == 422 && wrong.body.contains("id=\"field-old-refusal\""))
            #expect(wrong.body.contains("autofocus aria-invalid=\"true\""))
            #expect(!wrong.body.contains("id=\"field-new-refusal\""))
            for value in ["anew", "off"] { #expect(wrong.body.contains("value=\"\(value)\" checked required>")) }
        }
    }

    @Test func `an open session is no place to guess the password`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/pin")
            for guess in 1...7 {
                let page = try await ada.post("/me/pin", [("pin", "4711"), ("password", "guess number \(guess)")])
                #expect(page.status == 422)
                #expect((page.refusal?.contains("not your password") == true) == (guess <= 5))
            }
            let right = [("pin", "4711"), ("password", Town.password)]
            let waiting = try await ada.post("/me/pin", right)
            #expect(waiting.status == 422 && waiting.heading == "Please wait a moment.")
            #expect(waiting.refusal == WaitWords.words(1) && !waiting.body.holds(Town.password))
            town.watch.move(minutes: 1)
            #expect(try await ada.post("/me/pin", right).status == 303)
        }
    }
}
