import RekindleSite
import RekindleTown

extension OwnMove {
    private static let password = ("password", Town.password)

    static let accounts: [OwnMove] =
        [
            sends("/me/pin", [("pin", "4711"), password], over: "pin"),
            sends("/me/second-step", [("prepare", "yes"), password], over: "second step", gives: 200),
            OwnMove("signs in elsewhere", over: "sessions") { life in
                try await life.world.town.browser().trySignIn("medlarlogin", password: Town.password)
            },
            OwnMove("wants no recovery code", over: "recovery") { try await $0.sam.decideRecovery("none") },
            sends("/me/pin", [("remove", "yes"), password], over: "pin"),
            sends("/me/second-step", [("stop", "yes")], over: "second step"),
            sends("/me/sessions", [password], over: "sessions"),
            OwnMove("makes a recovery code", over: "recovery", gives: 200) { life in
                try await life.sam.decideRecovery("make")
            },
            OwnMove("takes the recovery code away", over: "recovery") { try await $0.sam.decideRecovery("none") },
            // Word of all of these.
            OwnMove("puts word of them away", over: "pin", "second step", "sessions", "recovery") { life in
                try await life.sam.putNewsAway()
            },
            OwnMove("is locked, writes all the same and comes back", over: "/begin draft") { life in
                await life.sam.set("left", "1")
                try await life.sam.post("/begin", [("concern", "baby"), ("sentence", "walnut-locked")])
                return try await life.sam.post("/unlock", [password])
            },
        ] + drafts + newPassword

    private static let drafts: [OwnMove] = [
        sends("/draft?for=/us/first", [("words", "walnut-draft")], over: "first minute draft", gives: 204),
        sends(
            "/draft?for=/check-in", [("time", "2"), ("sentence", "walnut-draft")], over: "check-in draft", gives: 204),
        sends("/draft?for=/try", [("words", "walnut-draft")], over: "trial draft", gives: 204),
        sends("/draft?for=/week", [("words", "walnut-draft")], over: "week draft", gives: 204),
        sends("/draft?for=/us/first", [("drop", "yes")], over: "first minute draft"),
        sends("/draft?for=/check-in", [("drop", "yes")], over: "check-in draft"),
        sends("/draft?for=/try", [("drop", "yes")], over: "trial draft"),
        sends("/draft?for=/week", [("drop", "yes")], over: "week draft"),
    ]

    /// After everything that asks for the old one.
    private static let newPassword: [OwnMove] = [
        change(from: Town.password, to: Town.otherPassword), change(from: Town.otherPassword, to: Town.password),
    ]

    private static func change(from old: String, to new: String) -> OwnMove {
        OwnMove("changes the password to \(new)", over: "pin", "sessions", "recovery", "/begin draft") { life in
            let stays = [("paper", "stays"), ("step", "stays")]
            return try await life.sam.post("/me/password", [("old", old), ("new", new)] + stays)
        }
    }

    static let inviting: [OwnMove] = [
        OwnMove("opens the link, as whoever has it may", gives: 200) { life in
            let url = life.world.url(.join(""))
            for reader in [Reader.partner, .signedOut, .stranger] { try await life.world.browser(reader).get(url) }
            return try await life.world.browser(.signedOut).get("/sign-in")
        },
        sends("/invite", over: "link"),
        OwnMove("takes his link back", over: "link", in: [.alone]) { try await $0.sam.post("/invite/revoke") },
    ]
}
