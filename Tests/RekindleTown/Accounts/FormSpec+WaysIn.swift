import RekindleTesting

extension FormSpec {
    static let waysIn: [FormSpec] = [
        FormSpec(
            "/start", [("name", typed), ("login", "ada"), ("password", secret), ("adult", "yes")],
            taken: [.sent(Town.account("Ada", key: ("key", Town.firstKey)), in: .empty)],
            refused: [
                .sent(in: .empty), .sent(by: .nobody),
                .sent(Town.account(OddText.long, key: ("key", Town.firstKey)), in: .empty),
                .sent(Town.account("Kim", zone: "Atlantis", key: ("key", Town.firstKey)), in: .empty),
            ]),
        FormSpec(
            "/sign-in", [("login", typed), ("password", secret), ("to", "/us")],
            taken: [.sent([("login", "ada"), ("password", Town.password)], by: .nobody)], neverRefused: counted),
        FormSpec(
            "/sign-in/code", [("code", secret)], taken: [.made { try await $0.sendCode() }], neverRefused: counted),
        FormSpec("/sign-out", taken: [.sent()], neverRefused: button),
        FormSpec(
            "/unlock", [("pin", secret), ("password", secret), ("to", "/us")],
            taken: [.sent([("password", Town.password)]) { await $0.ada.forget("seen") }], neverRefused: counted),
        FormSpec(
            "/recover", [("login", typed), ("code", secret), ("password", secret)],
            taken: [
                .made(gives: 200) { town in
                    let code = try await town.ada.makeRecoveryCode()
                    let fields = [("login", "ada"), ("code", code), ("password", Town.otherPassword)]
                    return try await town.nobody.post("/recover", fields)
                }
            ],
            refused: [
                .sent(by: .nobody), .sent([("login", "ada"), ("code", "x"), ("password", "short")], by: .nobody),
            ]),
    ]
}

extension StagedTown {
    /// Turns Ada's second step on, and sends what the authenticator shows from another browser.
    fileprivate func sendCode() async throws -> Received {
        let key = try await ada.prepareSecondStep()
        try await ada.post("/me/second-step", [("code", try town.code(key)), ("password", Town.password)])
        town.watch.move(minutes: 1)
        let desk = town.browser()
        _ = try await desk.trySignIn("ada", password: Town.password)
        try await desk.get("/sign-in/code")
        return try await desk.post("/sign-in/code", [("code", try town.code(key))])
    }
}
