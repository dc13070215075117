import Foundation
import RekindleCore
import RekindleVault

/// The way in and out: home, accounts, sign-in, the lock.
enum SignInRoutes {
    static let routes: [Route] = [
        .open(.home, get: home),
        .open(.start, get: start, post: makeAccount),
        .open(.signIn, get: signIn, post: enter),
        .open(.signInCode, get: code, post: enterCode),
        .open(.signOut, get: { _ in .page(SignOutPage.page) }, post: signOut),
        .open(.unlock, get: unlock, post: open),
        .open(.recover, get: recover, post: reopen),
        .open(.leave, get: leave, post: hide),
    ]

    private static func home(_ request: Request) async throws -> Reply {
        if request.signedIn != nil { return .go(to: .today) }
        let isEmpty = try await request.site.accounts.value(request.vault) == 0
        let route: HomePage.Route =
            isEmpty
            ? .waitingForFirst : request.settings.isSignUpOpen ? .signUp(startURL: Path.start.url) : .byInvitation
        return .page(
            HomePage(instance: request.settings.instance, operatorName: request.settings.operatorName, route: route)
                .page)
    }

    /// Locks and goes away, without a script. Locking is a cookie, so that no GET writes.
    private static func leave(_ request: Request) async throws -> Reply {
        .go(to: request.settings.leaveTo).locking(request)
    }

    /// The script's beacon: the browser is already on its way.
    private static func hide(_ request: Request) async throws -> Reply {
        .empty.locking(request)
    }

    private static func signOut(_ request: Request) async throws -> Reply {
        if let token = request.token, let visitor = try await request.vault.visit(token) {
            // Pressed twice at once, the second finds it ended.
            do { try await request.vault.endSession(visitor.session, of: visitor) } catch VaultFailure.missing {}
        }
        return .go(to: .home).with(request.site.cookies.clearing(.session)).with(request.site.cookies.clearing(.seen))
    }
}

extension Request {
    /// The day where somebody is, for what is kept by the day.
    func day(in zone: Zone = .utc) -> String { zone.day(of: now) }

    var sessionNote: SessionNote { SessionNote(device: device) }

    /// The way on for a session that has just been opened.
    func entering(_ token: SessionToken, to url: String) -> Reply {
        Reply.go(to: url)
            .with(site.cookies.setting(.session, token.text, days: 60))
            .with(site.cookies.setting(.seen, LastUse(token: token).text(at: now), days: 60))
            .with(site.cookies.clearing(.left))
    }

    /// Only addresses of ours, so that no link can lead somebody out through the door. Browsers pass over tabs and line
    /// ends in an address, and read a backslash as a slash.
    func ownURL(_ text: String?) -> String? {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//") else { return nil }
        return text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\\") } ? text : nil
    }
}

extension Reply {
    /// Locks this browser until it is unlocked. A cookie of its own says so, since an answer that is still on its way
    /// may set the time of last use once more.
    fileprivate func locking(_ request: Request) -> Reply {
        with(request.site.cookies.clearing(.seen)).with(request.site.cookies.setting(.left, "1", days: 60))
    }
}
