import Foundation
import RekindleCore
import RekindleVault

extension SignInRoutes {
    static func start(_ request: Request) async throws -> Reply {
        if request.signedIn != nil { return .go(to: .today) }
        let key = request.query.text("key")
        guard try await admission(key, request) != nil else { return .go(to: .home) }
        return .page(page(request, key: key, invitation: request.query.text("invitation"), form: Form()).page)
    }

    static func makeAccount(_ request: Request) async throws -> Reply {
        let form = request.form
        let invitation = form.text("invitation")
        let page = page(request, key: form.text("key"), invitation: invitation, form: form)
        let entry = StartEntry(form)
        guard let admission = try await admission(form.text("key"), invitation: invitation, request) else {
            if let again = try await sentTwice(entry, invitation: invitation, request) { return again }
            return .refused(page.refusing("That link had run out. Ask for a new one; nothing is lost."))
        }
        if let refusal = entry.refusal { return .refused(page.refusing(refusal)) }
        // Two threads that can be told apart from the first day; both can be changed in Me.
        let hue: Hue = admission == .invited ? .lake : .rust
        let profile = Profile(name: entry.name, zone: entry.zone, hue: hue)
        let account = NewAccount(
            login: entry.login, password: entry.password, contents: [profile],
            note: request.sessionNote)
        switch try await request.vault.signUp(account, mustBeFirst: admission == .first) {
        case .loginTaken:
            if let again = try await sentTwice(entry, invitation: invitation, request) { return again }
            return .refused(page.refusing("That login name is taken here. Try another one."))
        case .noLongerFirst:
            if let again = try await sentTwice(entry, invitation: invitation, request) { return again }
            return .refused(page.refusing("Somebody was faster: this place has an owner now. Ask them for a link."))
        case .entered(let token):
            request.site.accounts.changed()
            return try await entering(token, entry, invitation: invitation, request)
        }
    }

    /// A button pressed twice sends the same form twice, and only the second answer is seen: whoever types the login
    /// and password of the account that has just been made is let in. Tries count as at signing in.
    private static func sentTwice(_ entry: StartEntry, invitation: String, _ request: Request) async throws -> Reply? {
        guard entry.refusal == nil else { return nil }
        let attempt = SignInAttempt(
            login: entry.login, password: entry.password, note: request.sessionNote,
            addressPrefix: request.addressPrefix, knownBrowser: request.knownBrowser)
        guard case .entered(let token) = try await request.vault.signIn(attempt) else { return nil }
        return try await entering(token, entry, invitation: invitation, request)
    }

    private static func entering(
        _ token: SessionToken, _ entry: StartEntry, invitation: String, _ request: Request
    ) async throws -> Reply {
        // Straight to the one thing that is left to say, not to the top of a page that was read before.
        let next = InvitationToken(invitation).map { "\(Path.join($0.text).url)#yes" } ?? Path.begin.url
        return try await known(entry.login, request, in: request.entering(token, to: next))
    }

    /// What lets somebody make an account here.
    enum Admission { case first, invited, anybody }

    private static func admission(
        _ key: String, invitation: String? = nil, _ request: Request
    ) async throws -> Admission? {
        let isEmpty = try await request.site.accounts.value(request.vault) == 0
        if isEmpty { return key == request.site.firstKey ? .first : nil }
        if let token = InvitationToken(invitation ?? request.query.text("invitation")),
            case .open = try await request.vault.view(token, by: nil)
        {
            return .invited
        }
        return request.settings.isSignUpOpen ? .anybody : nil
    }

    private static func page(_ request: Request, key: String, invitation: String, form: Form) -> StartPage {
        StartPage(
            operatorName: request.settings.operatorName, key: key, invitation: invitation, name: form.text("name"),
            login: form.text("login"), isAdult: form.has("adult"), zone: form.text("zone"), csrf: request.csrf)
    }
}

/// What somebody typed to have an account, and the first thing that is in the way.
struct StartEntry {
    let name: String
    let login: String
    let password: String
    let zone: String
    let isAdult: Bool

    init(_ form: Form) {
        name = form.text("name")
        login = form.text("login")
        password = form["password"] ?? ""
        zone = form.text("zone").isEmpty ? "UTC" : form.text("zone")
        isAdult = form.has("adult")
    }

    static let loginLimit = 40

    /// Everything that is in the way, so that nobody is sent back for one thing at a time.
    var refusal: String? {
        let words = [nameRefusal, loginRefusal, zoneRefusal, passwordRefusal, ageRefusal].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private var nameRefusal: String? {
        if name.isEmpty { return "Type the name you want to be called by." }
        guard name.isLonger(than: Profile.nameLimit) else { return nil }
        return "That name is longer than \(Profile.nameLimit) letters. Shorten it."
    }

    private var loginRefusal: String? {
        if login.isEmpty { return "Type a login name; it can be anything you will remember." }
        guard login.isLonger(than: Self.loginLimit) else { return nil }
        return "A login name has at most \(Self.loginLimit) letters. Shorten it."
    }

    private var zoneRefusal: String? {
        guard Zone(zone) == nil else { return nil }
        return "Your browser’s time zone is not known here. Send it again without it; you can choose one in Me."
    }

    private var passwordRefusal: String? { PasswordRule.refusal(password, login: login)?.words }

    private var ageRefusal: String? {
        isAdult ? nil : "This is for people of 18 or over. Tick the box if that is you."
    }
}

extension PasswordRule.Refusal {
    /// What to do about it.
    var words: String {
        switch self {
        case .tooShort:
            "Make the password at least \(PasswordRule.shortest) letters long. Three or four words work well."
        case .tooLong: "Make the password at most \(PasswordRule.longest) letters long."
        case .common: "That password is one of the first that people try. Choose another; a few words work well."
        case .holdsLogin: "The password is mostly the login name. Choose one that nobody would guess from it."
        }
    }
}
