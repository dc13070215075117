import RekindleTesting

extension FormSpec {
    static let waysIn: [FormSpec] = [
        FormSpec(
            "/start", [("name", typed), ("login", "ada"), ("password", secret), ("adult", "yes")],
            taken: [.sent(Town.account("Ada", key: ("key", Town.firstKey)), in: .empty)],
            refused: [
                .sent(in: .empty).ofNoField("no link led there"), .sent(by: .nobody).ofNoField("no link led there"),
                .sent(Town.account(OddText.long, key: ("key", Town.firstKey)), in: .empty),
                .sent(Town.account("Kim", login: " ", key: ("key", Town.firstKey)), in: .empty),
            ],
            hidden: [
                "key": "what lets somebody in", "invitation": "the same",
                "zone": "where the browser says that they are",
            ]),
        FormSpec(
            "/sign-in", [("login", typed), ("password", secret), ("to", "/us")],
            taken: [
                .sent(
                    [("login", "ada"), ("password", Town.password)], by: .nobody,
                    again: "each begins a session of its own, and wrong ones are counted")
            ], neverRefused: counted, hidden: ["to": "where they were going"]),
        FormSpec(
            "/sign-in/code", [("code", secret)],
            taken: [
                .made(again: "a code opens once; the tests of a second form have one of their own") {
                    try await $0.code()
                }
            ],
            neverRefused: counted, hidden: ["to": "where they were going"]),
        FormSpec(
            "/sign-out", [("forget", "yes")], taken: [.sent()],
            neverRefused: "a tick and a button, of which nothing can be wrong",
            hidden: ["to": "where they were going"]),
        FormSpec(
            "/unlock", [("pin", secret), ("password", secret), ("to", "/us")],
            taken: [
                .sent(
                    [("password", Town.password)],
                    again: "wrong ones are counted; right ones are sent in the tests of the lock"
                ) { await $0.ada.forget("seen") },
                .sent([("pin", "4711")], again: "the same") { town in
                    _ = try await town.ada.post("/me/pin", [("pin", "4711"), ("password", Town.password)])
                    try await town.ada.get("/leave")
                },
            ], neverRefused: counted, hidden: ["to": "where they were going"]),
        FormSpec(
            "/recover", [("login", typed), ("code", secret), ("password", secret)],
            taken: [
                .made(gives: 200, again: "a code opens once, and whoever sends it again is told so") {
                    try await $0.recovering()
                }
            ],
            refused: [
                .sent(by: .nobody), .sent([("login", "ada"), ("code", "x"), ("password", "short")], by: .nobody),
            ]),
    ]
}

extension StagedTown {
    /// Makes a recovery code for Ada; it is typed into a browser that nobody has signed in with.
    func recovering() async throws -> FormExample.Sent {
        let code = try await ada.makeRecoveryCode()
        let fields = [("login", "ada"), ("code", code), ("password", Town.otherPassword)]
        return FormExample.Sent(nobody, to: "/recover", fields)
    }

    /// Turns Ada's second step on; what the authenticator shows is sent from another browser.
    fileprivate func code() async throws -> FormExample.Sent {
        let key = try await ada.prepareSecondStep()
        try await ada.post("/me/second-step", [("code", try town.code(key)), ("password", Town.password)])
        town.watch.move(minutes: 1)
        let desk = town.browser()
        _ = try await desk.trySignIn("ada", password: Town.password)
        try await desk.get("/sign-in/code")
        return FormExample.Sent(desk, to: "/sign-in/code", [("code", try town.code(key))])
    }
}
