import RekindleTesting
import RekindleVault
import Testing

/// What the tests of one's own pages say again and again.
extension Town {
    /// What a password is changed to.
    package static let otherPassword = "four green umbrellas"

    /// A second device of somebody who has an account.
    package func signIn(_ login: String, password: String = Town.password) async throws -> Browser {
        let browser = browser()
        try #require(try await browser.trySignIn(login, password: password).location == "/today")
        return browser
    }

    /// The code that the authenticator shows now.
    package func code(_ secret: String) throws -> String {
        let bytes = try #require(Base32.decode(secret))
        return OneTimeCode.code(secret: bytes, step: OneTimeCode.step(at: watch.now))
    }
}

extension Browser {
    /// Signs in, or is refused.
    package func trySignIn(_ login: String, password: String) async throws -> Received {
        try await get("/sign-in")
        return try await post("/sign-in", [("login", login), ("password", password)])
    }

    /// Opens a session that locked itself.
    package func unlock() async throws {
        try await get("/unlock")
        try #require(try await post("/unlock", [("password", Town.password)]).status == 303)
    }

    /// Opens the profile and sends it with some fields changed, and with the password that later locking takes.
    package func changeProfile(_ writes: [String: String] = [:]) async throws -> Received {
        let version = try await get("/me/profile").hidden("version") ?? ""
        let password = ["password": Town.password]
        return try await post("/me/profile", Self.profile(password.merging(writes) { $1 }, version: version))
    }

    /// The fields of the profile, some of them changed.
    package static func profile(_ writes: [String: String] = [:], version: String) -> [(String, String)] {
        let fields = [
            "name": "Ada", "pronouns": "", "zone": "Europe/Berlin", "hue": "rust", "minutes": "10", "version": version,
        ]
        return fields.merging(writes) { $1 }.map { ($0.key, $0.value) }
    }

    /// Says of the news that Today shows that it was them.
    @discardableResult
    package func putNewsAway() async throws -> Received {
        let shown = try await get("/today").hidden("news")
        return try await post("/me/news", shown.map { [("news", $0)] } ?? [])
    }

    /// The id that the page of sessions gives to one that is not this one.
    package func otherSession() async throws -> String {
        let page = try await get("/me/sessions").body
        return String(try #require(page.firstMatch(of: /\/me\/sessions\/([0-9a-f]{32})/)).output.1)
    }

    /// Says who could find the paper, then which way.
    package func decideRecovery(
        _ way: String, finder: String = "me", password: String = Town.password
    ) async throws -> Received {
        try await get("/me/recovery")
        let version = try await post("/me/recovery", [("finder", finder)]).hidden("version") ?? ""
        let fields = [("finder", finder), ("version", version), (way, "yes"), ("password", password)]
        return try await post("/me/recovery", fields)
    }

    /// Ends all sessions but this one, with the password.
    @discardableResult
    package func endOthers(password: String = Town.password) async throws -> Received {
        try await get("/me/sessions")
        return try await post("/me/sessions", [("password", password)])
    }

    /// Makes a recovery code; what comes back is the text on the paper.
    package func makeRecoveryCode() async throws -> String {
        let page = try await decideRecovery("make").body
        return String(try #require(page.firstMatch(of: /<p class="accounts-code">([A-Z2-7-]{39})<\/p>/)).output.1)
    }

    /// Prepares the second step; what comes back is the key for the authenticator.
    package func prepareSecondStep() async throws -> String {
        try await get("/me/second-step")
        let page = try await post("/me/second-step", [("prepare", "yes"), ("password", Town.password)]).body
        return String(try #require(page.firstMatch(of: /<p class="accounts-code">([A-Z2-7 ]{39})<\/p>/)).output.1)
    }

    /// Whether its own pages open.
    package func isSignedIn() async throws -> Bool { try await get("/me").status == 200 }
}
