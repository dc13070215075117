/// Every form of the site with something typed into it.
struct EveryForm: Sendable {
    var path: String
    /// What somebody typed; of these, what is secret never comes back.
    var fields: [(String, String)] = []

    static let typed = "Tea & <b>\"rain\"</b> at five"
    static let secret = "never-sent-back-1"
    static let secrets: Set<String> = ["password", "old", "new", "code", "pin"]

    static let table: [EveryForm] =
        outside + rooms + me + plan + trials + doing + weekly + tonight + shelves + offers

    private static let outside: [EveryForm] = [
        EveryForm(path: "/start", fields: [("name", typed), ("login", "ada"), ("password", secret), ("adult", "yes")]),
        EveryForm(path: "/sign-in", fields: [("login", typed), ("password", secret), ("to", "/us")]),
        EveryForm(path: "/sign-in/code", fields: [("code", secret)]),
        EveryForm(path: "/sign-out"),
        EveryForm(path: "/unlock", fields: [("pin", secret), ("password", secret), ("to", "/us")]),
        EveryForm(path: "/recover", fields: [("login", typed), ("code", secret), ("password", secret)]),
        EveryForm(path: "/join/token"),
        EveryForm(path: "/help/questions", fields: [("alone", "yes"), ("q1", "yes")]),
    ]

    private static let rooms: [EveryForm] = [
        EveryForm(path: "/begin", fields: [("concern", "fights"), ("sentence", typed), ("correction", typed)]),
        EveryForm(path: "/begin/heard", fields: [("answer", "partly")]),
        EveryForm(path: "/invite"), EveryForm(path: "/invite/confirm"), EveryForm(path: "/invite/revoke"),
        EveryForm(path: "/invite/withdraw"),
        EveryForm(path: "/us/first", fields: [("words", typed)]), EveryForm(path: "/us/first/back"),
        EveryForm(path: "/check-in", fields: [("arguments", "2"), ("sentence", typed), ("bring", "arguments")]),
        EveryForm(path: "/check-in/use", fields: [("bring", "arguments")]),
        EveryForm(path: "/picture/back", fields: [("what", "picture"), ("round", "1")]),
        EveryForm(path: "/draft?for=/begin", fields: [("sentence", typed)]),
    ]

    private static let me: [EveryForm] = [
        EveryForm(
            path: "/me/profile",
            fields: [("name", typed), ("pronouns", typed), ("zone", "UTC"), ("hue", "rust"), ("minutes", "10")]),
        EveryForm(path: "/me/sessions"), EveryForm(path: "/me/sessions/0123456789abcdef0123456789abcdef"),
        EveryForm(path: "/me/password", fields: [("old", secret), ("new", secret)]),
        EveryForm(path: "/me/pin", fields: [("pin", secret), ("password", secret)]),
        EveryForm(path: "/me/recovery", fields: [("finder", "me"), ("make", "yes"), ("password", secret)]),
        EveryForm(path: "/me/second-step", fields: [("code", secret), ("password", secret)]),
        EveryForm(path: "/me/news"),
    ]
}
