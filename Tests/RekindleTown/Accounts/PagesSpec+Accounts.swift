import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let accounts = PagesSpec(.accounts, rows: waysIn + ownWays, forms: formsOfWaysIn + formsOfOwnWays)

    private static let waysIn: [PolicyRow] = [
        PolicyRow(.home, get: PolicyRow.doorstep(200, 303)),
        PolicyRow(.start, get: PolicyRow.doorstep(200, 303), post: PolicyRow.all(422)),
        PolicyRow(
            .signIn, get: PolicyRow.doorstep(200, 303), post: PolicyRow.all(422),
            fields: [("login", "nobody"), ("password", "no")]),
        PolicyRow(.signInCode, get: PolicyRow.all(303), post: PolicyRow.all(303)),
        PolicyRow(.signOut, get: PolicyRow.all(200), post: PolicyRow.all(303)),
        PolicyRow(.unlock, get: PolicyRow.all(303), post: PolicyRow.doorstep(303, 422)),
        PolicyRow(.recover, get: PolicyRow.all(200), post: PolicyRow.all(422)),
        PolicyRow(.leave, get: PolicyRow.all(303), post: PolicyRow.all(204)),
    ]

    private static let ownWays: [PolicyRow] = [
        PolicyRow(.sessions, get: PolicyRow.mine(200), post: PolicyRow.mine(303)),
        PolicyRow(.session("id"), post: PolicyRow.own(303)),
        PolicyRow(.password, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
        PolicyRow(.pin, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
        PolicyRow(.recovery, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
        // Ada's is prepared and asks for a code; the others have nothing to turn on.
        PolicyRow(.secondStep, get: PolicyRow.mine(200), post: { $0.reader == .author ? 422 : 303 }),
        PolicyRow(.news, post: PolicyRow.mine(303)),
    ]

    private static let formsOfWaysIn: [FormSpec] = [
        FormSpec(
            "/start",
            [("name", FormSpec.typed), ("login", "ada"), ("password", FormSpec.secret), ("adult", "yes")]),
        FormSpec("/sign-in", [("login", FormSpec.typed), ("password", FormSpec.secret), ("to", "/us")]),
        FormSpec("/sign-in/code", [("code", FormSpec.secret)]),
        FormSpec("/sign-out"),
        FormSpec("/unlock", [("pin", FormSpec.secret), ("password", FormSpec.secret), ("to", "/us")]),
        FormSpec(
            "/recover", [("login", FormSpec.typed), ("code", FormSpec.secret), ("password", FormSpec.secret)]),
    ]

    private static let formsOfOwnWays: [FormSpec] = [
        FormSpec("/me/sessions"), FormSpec("/me/sessions/0123456789abcdef0123456789abcdef"),
        FormSpec("/me/password", [("old", FormSpec.secret), ("new", FormSpec.secret)]),
        FormSpec("/me/pin", [("pin", FormSpec.secret), ("password", FormSpec.secret)]),
        FormSpec("/me/recovery", [("finder", "me"), ("make", "yes"), ("password", FormSpec.secret)]),
        FormSpec("/me/second-step", [("code", FormSpec.secret), ("password", FormSpec.secret)]),
        FormSpec("/me/news"),
    ]
}
