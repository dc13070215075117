import RekindleRooms
package import RekindleSite
import RekindleUI

/// The ways in, as somebody who is in changes them.
package enum AccountRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.sessions, get: { .page(try await sessions($0, $1).page) }, post: endOthers)
            .fields(secrets: ["password": .password], choices: ["all"]).with(scripts: .reveal),
        .mine(.session("id"), post: endOne).fields(secrets: ["password": .password]).with(scripts: .reveal),
        .mine(.password, get: { .page(try await password($0, $1).page) }, post: changePassword)
            .fields(secrets: ["old": .password, "new": .newPassword], choices: ["paper", "step"])
            .with(scripts: .reveal),
        .mine(.pin, get: { .page(try await pin($0, $1).page) }, post: keepPin)
            .fields(secrets: ["pin": .code, "password": .password], choices: ["remove"])
            .with(scripts: .reveal),
        .mine(.recovery, get: { .page(try await recovery($0, $1).page) }, post: decideRecovery)
            .fields(secrets: ["password": .password], choices: ["finder", "make", "none", "version"])
            .with(sheet: StyleSheet("accounts")).with(scripts: .reveal),
        .mine(.secondStep, get: showSecondStep, post: changeSecondStep)
            .fields(secrets: ["code": .code, "password": .password], choices: ["prepare", "stop", "remove"])
            .with(sheet: StyleSheet("accounts")).with(scripts: .reveal),
        .mine(.news, post: dismissNews).fields(choices: ["news"]),
    ].uncounted()

    private static func dismissNews(_ request: Request, _ signedIn: Context) async throws -> Reply {
        try await Accounts.dismissNews(request.form.text("news"), by: signedIn)
        return .go(to: .today)
    }

    static let notThePassword =
        "That is not your password, so nothing was changed." + OwnerFields.wait
}
