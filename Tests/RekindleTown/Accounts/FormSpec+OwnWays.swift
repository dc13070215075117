extension FormSpec {
    private static let password = ("password", Town.password)

    private static let signedInTwice: @Sendable (StagedTown) async throws -> Void = {
        _ = try await $0.town.signIn("ada")
    }

    private static func otherSession(
        _ town: StagedTown, _ fields: [(String, String)]
    ) async throws -> FormExample.Sent {
        FormExample.Sent(town.ada, to: "/me/sessions/\(try await town.ada.otherSession())", fields)
    }

    static let ownWays: [FormSpec] = [
        FormSpec(
            "/me/sessions", [("password", secret)],
            taken: [
                .sent(
                    [password],
                    again: "the lock is opened anew with it: a copy of what the browser kept before finds it locked"),
                .sent([("all", "yes")], again: "whoever ends all has no session any more"),
            ], refused: [.sent()], hidden: ["all": whatItDoes]),
        FormSpec(
            "/me/sessions/0123456789abcdef0123456789abcdef", [("password", secret)],
            taken: [
                .made(again: "a session that has ended is not there any more", after: signedInTwice) { town in
                    try await otherSession(town, [password])
                }
            ], refused: [.made(after: signedInTwice) { try await otherSession($0, []) }]),
        FormSpec(
            "/me/password", [("old", secret), ("new", secret)],
            taken: [
                .sent(
                    [("old", Town.password), ("new", Town.otherPassword)],
                    again: "what was the old password is not any more")
            ],
            refused: [
                .sent(), .sent([("old", Town.password), ("new", "short")]),
                .sent([("old", Town.password), ("new", OddText.long)]),
            ]),
        FormSpec(
            "/me/pin", [("pin", secret), ("password", secret)],
            taken: [
                .sent([("pin", "4711"), password]), .sent([("remove", "yes"), password]),
                .sent([("remove", "yes"), password]) {
                    _ = try await $0.ada.post("/me/pin", [("pin", "4711"), password])
                },
            ],
            refused: [
                .sent(), .sent([("pin", "123"), password]), .sent([("pin", "1234567890123"), password]),
                .sent([("pin", "walnut"), password]), .sent([("pin", "4711")]),
            ]),
        FormSpec(
            "/me/recovery", [("finder", "me"), ("make", "yes"), ("password", secret)],
            taken: [
                .sent([("finder", "me")], gives: 200),
                .sent(
                    [("finder", "me"), ("make", "yes"), password], gives: 200,
                    again: "a code is shown once, and the next one makes it worthless"),
                .sent([("finder", "me"), ("none", "yes"), password]),
            ],
            refused: [
                .sent(), .sent([("finder", "walnut"), ("none", "yes")]), .sent([("finder", "me"), ("make", "yes")]),
                .sent([("finder", "me"), ("make", "yes"), ("version", "7"), password])
                    .ofNoField(tooLate),
            ],
            hidden: [
                "finder": "the answer to the question before", "make": whatItDoes, "none": whatItDoes,
                "version": "how often was decided: a code that was made meanwhile stays the one (RecoveryTests)",
            ]),
        FormSpec(
            "/me/second-step", [("code", secret), ("password", secret)],
            taken: [.sent([("prepare", "yes"), password], gives: 200, again: "each key is a new one")],
            refused: [
                .sent([("prepare", "yes")]),
                .sent([("code", "walnut"), password]) { _ = try await $0.ada.prepareSecondStep() },
                .sent([("code", "123456")]),
            ], hidden: ["prepare": whatItDoes, "stop": whatItDoes, "remove": whatItDoes]),
        FormSpec(
            "/me/news",
            taken: [
                .sent(),
                .made { town in
                    let recovering = try await town.recovering()
                    try await town.nobody.post(recovering.url, recovering.fields)
                    let shown = try await town.nobody.get("/today").hidden("news") ?? ""
                    return FormExample.Sent(town.nobody, to: "/me/news", [("news", shown)])
                },
            ], neverRefused: button, hidden: ["news": "which of them the page showed; others stay (AccountNewsTests)"]),
    ]
}
