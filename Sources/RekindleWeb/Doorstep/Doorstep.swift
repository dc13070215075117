import Foundation
import RekindleCore
import RekindleVault

/// The way in and out: home, accounts, sign-in, the lock.
enum Doorstep {
    static let doors: [Door] = [
        .open(.home, get: home),
        .open(.start, get: start, post: makeAccount),
        .open(.signIn, get: signIn, post: enter),
        .open(.signInCode, get: code, post: enterCode),
        .open(.signOut, get: { _ in .page(SignOutPage.page) }, post: signOut),
        .open(.unlock, get: unlock, post: open),
        .open(.recover, get: recover, post: reopen),
        .open(.leave, get: leave, post: hide),
    ]

    private static func home(_ ask: Ask) async throws -> Answer {
        if ask.signedIn != nil { return .go(to: .today) }
        let isEmpty = try await ask.site.accounts.value(ask.vault) == 0
        let door: HomePage.Door =
            isEmpty ? .waitingForFirst : ask.settings.isSignUpOpen ? .signUp(startURL: Path.start.url) : .byInvitation
        return .page(
            HomePage(instance: ask.settings.instance, operatorName: ask.settings.operatorName, door: door).page)
    }

    /// Locks and goes away, without a script. Locking is a cookie, so that no GET writes.
    private static func leave(_ ask: Ask) async throws -> Answer {
        .go(to: ask.settings.leaveTo).locking(ask)
    }

    /// The script's beacon: the browser is already on its way.
    private static func hide(_ ask: Ask) async throws -> Answer {
        .empty.locking(ask)
    }

    private static func signOut(_ ask: Ask) async throws -> Answer {
        if let token = ask.token, let visitor = try await ask.vault.visit(token) {
            // Pressed twice at once, the second finds it ended.
            do { try await ask.vault.endSession(visitor.session, of: visitor) } catch VaultFailure.missing {}
        }
        return .go(to: .home).with(ask.site.cookies.clearing(.session)).with(ask.site.cookies.clearing(.seen))
    }
}

extension Ask {
    /// The day where somebody is, for what is kept by the day.
    func day(in zone: Zone = .utc) -> String { zone.day(of: now) }

    var sessionNote: SessionNote { SessionNote(device: device) }

    /// The way on for a session that has just been opened.
    func entering(_ token: SessionToken, to url: String) -> Answer {
        Answer.go(to: url)
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

extension Answer {
    /// Locks this browser until it is unlocked. A cookie of its own says so, since an answer that is still on its way
    /// may set the time of last use once more.
    fileprivate func locking(_ ask: Ask) -> Answer {
        with(ask.site.cookies.clearing(.seen)).with(ask.site.cookies.setting(.left, "1", days: 60))
    }
}
