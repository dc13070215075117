import RekindleTesting
import RekindleTown
import RekindleUI
import Testing

struct SecondStepTests {
    private static let path = "/me/second-step"

    @Test func `the key is shown for a camera, for this device and for typing`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await !ada.get(Self.path).body.contains("otpauth"))
            let page = try await ada.post(Self.path, [("prepare", "yes"), ("password", Town.password)]).body
            let key = try #require(page.between("<p class=\"accounts-code\">", "</p>"))
            let secret = key.filter { $0 != " " }
            let url = "otpauth://totp/Hearth:ada?secret=\(secret)&issuer=Hearth"
            #expect(page.contains("href=\"\(url.replacing("&", with: "&amp;"))\""))
            let drawn = SquareReader(svg: page.drawing, quiet: QRDrawing.quiet)
            #expect(!drawn.modules.isEmpty && drawn.modules == QRDrawing(text: url).modules)
        }
    }

    @Test func `a key is shown after the password alone, once, and the next is another`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for fields in [[], [("password", "")], [("password", "wrong one")]] {
                let page = try await ada.post(Self.path, [("prepare", "yes")] + fields)
                #expect(page.status == 422 && page.refusal != nil && !page.body.contains("otpauth"))
            }
            let key = try await ada.prepareSecondStep()
            #expect(try await !ada.get(Self.path).body.contains(key))
            #expect(try await ada.prepareSecondStep() != key)
            #expect(try await ada.turnOn(town.code(key)).status == 422)
        }
    }

    @Test func `a key that lay about for ten minutes turns nothing on`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let key = try await ada.prepareSecondStep()
            town.watch.move(minutes: 5)
            try await ada.get(Self.path)
            town.watch.move(minutes: 5)
            let late = try await ada.turnOn(town.code(key))
            #expect(late.status == 422 && late.refusal?.contains("good for 10 minutes") == true)
            #expect(try await town.signIn("ada").isSignedIn())
        }
    }

    @Test func `it is off until a right code and the password have come together`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let key = try await ada.prepareSecondStep()
            let code = try town.code(key)
            let wrong = code == "000000" ? "111111" : "000000"
            for (code, password) in [(wrong, Town.password), ("", Town.password), (code, "wrong one"), (code, "")] {
                let page = try await ada.post(Self.path, [("code", code), ("password", password)])
                #expect(page.status == 422 && page.refusal != nil)
                #expect(page.body.contains(key) == (password == Town.password))
                #expect(code.isEmpty || !page.body.contains("value=\"\(code)\""))
            }
            _ = try await town.signIn("ada")
            #expect(try await ada.turnOn(code).location == "/me?kept=yes")
            #expect(try await ada.get("/me").body.contains("On: a code"))
            #expect(try await !ada.get(Self.path).body.contains(key))
        }
    }

    @Test func `signing in then asks for a code, and each code opens once`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let key = try await ada.prepareSecondStep()
            let first = try town.code(key)
            try await ada.turnOn(first)
            let desk = town.browser()
            #expect(try await desk.trySignIn("ada", password: Town.password).location == "/sign-in/code")
            #expect(try await !desk.isSignedIn())
            try await desk.get("/sign-in/code")
            #expect(try await desk.post("/sign-in/code", [("code", first)]).status == 422)
            town.watch.move(minutes: 1)
            #expect(try await desk.post("/sign-in/code", [("code", try town.code(key))]).location == "/today")
            #expect(try await desk.isSignedIn())
        }
    }

    @Test func `a locked session is not asked for a code again, but leads to the lock`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.turnOn(town.code(ada.prepareSecondStep()))
            let desk = town.browser()
            _ = try await desk.trySignIn("ada", password: Town.password)
            #expect(try await desk.get("/sign-in/code?to=/me").heading == "The code, please")
            town.watch.move(minutes: 11)
            #expect(try await desk.get("/sign-in/code?to=/me").heading == "The code, please")
            #expect(try await ada.get("/sign-in/code").location == "/unlock?to=/today")
            #expect(try await ada.get("/sign-in/code?to=/me/profile").location == "/unlock?to=/me/profile")
            #expect(try await ada.get("/sign-in/code?to=//elsewhere.example").location == "/unlock?to=/today")
            try await ada.unlock()
            #expect(try await ada.get("/sign-in/code?to=/me/profile").location == "/me/profile")
        }
    }

    @Test func `what is on goes off only with the password`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.turnOn(town.code(ada.prepareSecondStep()))
            for fields in [[("prepare", "yes"), ("password", Town.password)], [("stop", "yes")], []] {
                #expect(try await ada.post(Self.path, fields).location == Self.path)
            }
            #expect(try await ada.post(Self.path, [("remove", "yes"), ("password", "wrong one")]).status == 422)
            #expect(try await town.browser().trySignIn("ada", password: Town.password).location == "/sign-in/code")
            #expect(try await ada.post(Self.path, [("remove", "yes"), ("password", Town.password)]).status == 303)
            #expect(try await town.browser().trySignIn("ada", password: Town.password).location == "/today")
        }
    }

    @Test func `a prepared one can be left, and a new key follows`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let key = try await ada.prepareSecondStep()
            #expect(try await ada.post(Self.path, [("stop", "yes")]).location == "/me")
            #expect(try await ada.prepareSecondStep() != key)
        }
    }

    @Test func `it says what happens when the authenticator is lost`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await ada.get(Self.path).body.contains("You have no recovery code."))
            _ = try await ada.makeRecoveryCode()
            #expect(try await ada.get(Self.path).body.contains("the recovery code on your paper opens"))
        }
    }
}

extension Browser {
    @discardableResult
    fileprivate func turnOn(_ code: String) async throws -> Received {
        try await post("/me/second-step", [("code", code), ("password", Town.password)])
    }
}

extension String {
    /// The square code of a page.
    fileprivate var drawing: String {
        firstMatch(of: /<svg class="qr".*?<\/svg>/).map { String($0.output) } ?? ""
    }
}
