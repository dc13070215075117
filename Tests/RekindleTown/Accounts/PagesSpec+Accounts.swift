import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let accounts = PagesSpec(
        .accounts, rows: waysIn + ownWays, forms: FormSpec.waysIn + FormSpec.ownWays,
        canaries: [
            Canary("login", in: "login-name", saying: "quincelogin"),
            Canary("device", in: "session", saying: "Tablet, Edge"),
            Canary("draft", in: "draft", saying: "quince-draft"),
        ])

    private static let waysIn: [PolicyRow] = [
        PolicyRow(.home, get: PolicyRow.bySession(200, 303)),
        PolicyRow(.start, get: PolicyRow.bySession(200, 303), post: PolicyRow.all(422)),
        PolicyRow(
            .signIn, get: PolicyRow.bySession(200, 303), post: PolicyRow.all(422),
            fields: [("login", "nobody"), ("password", "no")]),
        PolicyRow(.signInCode, get: PolicyRow.all(303), post: PolicyRow.all(303), shows: .wayOn),
        PolicyRow(.signOut, get: PolicyRow.all(200), post: PolicyRow.all(303)),
        PolicyRow(.unlock, get: PolicyRow.all(303), post: PolicyRow.all(303), shows: .wayOn),
        PolicyRow(.recover, get: PolicyRow.all(200), post: PolicyRow.all(422)),
        PolicyRow(.leave, get: PolicyRow.all(200), post: PolicyRow.all(204), shows: .noPage),
    ]

    private static let ownWays: [PolicyRow] = [
        PolicyRow(
            .sessions, get: PolicyRow.mine(200), post: PolicyRow.mine(303), fields: [("password", Town.password)]),
        PolicyRow(.session("id"), post: PolicyRow.own(303), fields: [("password", Town.password)]),
        PolicyRow(.password, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
        PolicyRow(.pin, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
        PolicyRow(.recovery, get: PolicyRow.mine(200), post: PolicyRow.mine(422)),
        // Without a code there is nothing to turn on, also where one is prepared.
        PolicyRow(.secondStep, get: PolicyRow.mine(200), post: PolicyRow.mine(303)),
        PolicyRow(.news, post: PolicyRow.mine(303)),
    ]
}
