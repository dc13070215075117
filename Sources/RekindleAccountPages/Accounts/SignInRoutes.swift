import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// The way in and out: home, accounts, sign-in, the lock.
package enum SignInRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .open(.home, get: home),
        .open(.start, get: start, post: makeAccount)
            .fields(
                typed: ["name", "login"], secrets: ["password": .password],
                choices: ["key", "invitation", "zone", "adult"]
            )
            .forSignedOut { .refused(HasAccountPage($0).page) }.with(scripts: .count, .zone, .reveal),
        .open(.signIn, get: signIn, post: enter).passing()
            .fields(typed: ["login"], secrets: ["password": .password], choices: ["to"]).with(scripts: .reveal),
        .open(.signInCode, get: code, post: enterCode).passing().fields(secrets: ["code": .code], choices: ["to"]),
        .open(.signOut, get: { _ in .page(SignOutPage.page) }, post: signOut).fields(choices: ["forget", "to"])
            .passing().protecting(),
        .open(.unlock, get: unlock, post: open).passing()
            .fields(secrets: ["pin": .code, "password": .password], choices: ["to"]).with(scripts: .reveal),
        .open(.recover, get: recover, post: reopen)
            .fields(typed: ["login"], secrets: ["code": .code, "password": .password])
            .with(sheet: StyleSheet("accounts")).with(scripts: .reveal),
        // Locks and goes away: leaving and locking are one request, with and without a script. Locking is a cookie, so that
        // no GET writes. Leaving without a signature only ever locks one's own browser. The scripts of pages that were
        // opened before this version post.
        .open(.leave, get: { LeavePage($0.settings).reply.locking($0) }, post: { .empty.locking($0) })
            .unsigned().passing().protecting(),
    ]

    private static func home(_ request: Request) async throws -> Reply {
        if request.signedIn != nil { return .go(to: .today) }
        let (settings, isEmpty) = (request.settings, try await request.site.accounts.value(request.vault) == 0)
        let route: HomePage.Route =
            isEmpty ? .waitingForFirst : settings.isSignUpOpen ? .signUp(startURL: Path.start.url) : .byInvitation
        return .page(
            HomePage(instance: settings.instance, operatorName: settings.operatorName, route: route).page)
    }

    private static func signOut(_ request: Request) async throws -> Reply {
        var ending = Vault.Ending.removed
        if let token = request.token { ending = await Accounts.signOut(token, request.vault) }
        let signIn = request.form["to"] == Path.signIn.url ? Path.signIn.url : nil
        let out = signedOut(request, ending, to: signIn ?? request.ownURL(request.form["to"]) ?? Path.home.url)
        return request.form.has("forget") ? out.with(request.site.cookies.clearing(.known)) : out
    }

    /// The cookies go in any case; what is still to be done is said.
    static func signedOut(
        _ request: Request, _ ending: Vault.Ending = .removed, to next: String = Path.home.url
    ) -> Reply {
        (ending == .removed ? Reply.go(to: next) : .bare(EndedLaterPage.ofThis))
            .with(request.site.cookies.clearing(.session)).with(request.site.cookies.clearing(.seen))
            .with(request.site.cookies.clearing(.author))
    }
}

extension Reply {
    /// Locks this browser until it is unlocked. A cookie of its own says so, since an answer that is still on its way
    /// may set the time of last use once more.
    fileprivate func locking(_ request: Request) -> Reply {
        // Of whoever was not here, such as with a copy from before, the keys that are at hand stay as they are.
        if let token = request.token, request.isOfThisOpening { Accounts.lock(token, request.vault) }
        let cookies = request.site.cookies
        // Whoever has used Hide knows it.
        return with(request.timeOnLeaving).with(cookies.setting(.left, "1", days: 60))
            .with(cookies.setting(.told, "1", days: 365))
    }
}

/// Sessions that have ended, though the server could not write it down yet.
enum EndedLaterPage {
    static let ofThis = Page(
        heading: "You are signed out.",
        body: """
            <p>This browser is signed out, and this session opens nothing any more. The server cannot write just now, so it
            still has to clear the session away. It does so as soon as it can, and you need not do anything.</p>
            <p>\(ActionLink(title: "Go to the first page", url: Path.home.url))</p>
            """)

    static let ofOthers = Page(
        heading: "They are signed out.",
        body: """
            <p>What you ended opens nothing any more. The server cannot write just now, so it still has to clear it away. It
            does so as soon as it can, and you need not do anything.</p>
            <p>\(ActionLink(title: "Back to your sessions", url: Path.sessions.url))</p>
            """)
}

/// Signing out asks once, since a link alone must not do it.
enum SignOutPage {
    /// What stands on pages of somebody who is in. On a shared device the mark goes by which the browser does not wait for
    /// others' failed tries.
    static func form(_ csrf: String) -> PostForm {
        PostForm(
            action: Path.signOut.url, csrf: csrf,
            body: Tick(
                label: "Others use this device too", name: "forget",
                hint: "Tick this on a shared device. The browser then forgets that you signed in here."
            ).html, submit: "Sign out", weight: .quiet)
    }

    static let page = Page(
        heading: "Signed out?",
        body: """
            <p>To sign out, go to <a href="\(Path.me.url)">Me</a>. To leave at once and lock this device, use Hide.</p>
            """)
}
