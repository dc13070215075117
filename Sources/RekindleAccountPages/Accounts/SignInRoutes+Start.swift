import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

extension SignInRoutes {
    static func start(_ request: Request) async throws -> Reply {
        // The page of an invitation says who is signed in, and how to change that.
        if request.signedIn != nil {
            return .go(to: InvitationToken(request.query.text("invitation")).map { .join($0.text) } ?? .today)
        }
        var entry = StartEntry(Form())
        (entry.key, entry.invitation) = (request.query.text("key"), request.query.text("invitation"))
        guard try await admission(entry, request) != nil else { return .go(to: .home) }
        return .page(page(entry, request).page)
    }

    static func makeAccount(_ request: Request) async throws -> Reply {
        let (entry, password) = (StartEntry(request.form), request.form["password"] ?? "")
        let (page, admission) = (page(entry, request), try await admission(entry, request))
        let arrival = entry.arrival(with: password, request)
        let refusals = entry.refusals(of: arrival, common: request.site.commonPasswords)
        guard refusals.isEmpty else {
            return .refused(admission == nil ? page.refusing(ranOut) : page.refusing(FormRefusal(refusals)))
        }
        switch try await Arrivals.arrive(arrival, by: admission, request.vault, request.site.today) {
        case .entered(let token):
            request.site.accounts.changed()
            return try await entering(token, entry, request)
        case .wasHere(let token): return try await entering(token, entry, request)
        case .notAdmitted: return .refused(page.refusing(ranOut))
        case .loginTaken:
            return .refused(page.refusing("That login name is taken here. Try another one.", at: "login"))
        case .noLongerFirst:
            return .refused(page.refusing("Someone has already set up this server. Ask them for a link."))
        case .refused(let refusals):
            return .refused(page.refusing(FormRefusal(refusals.map { ($0.field, $0.words) })))
        }
    }

    private static let ranOut = "That link had run out. Ask for a new one; nothing is lost."

    private static func entering(
        _ token: SessionToken, _ entry: StartEntry, _ request: Request
    ) async throws -> Reply {
        // Straight to the one thing that is left to say, not to the top of a page that was read before.
        let next = InvitationToken(entry.invitation).map { "\(Path.join($0.text).url)#yes" } ?? Path.begin.url
        let reply = try await known(token, request, in: await request.entering(token, to: next))
        // Said once on Me, in this browser.
        return Zone.understood(entry.zone) == nil
            ? reply.with(request.site.cookies.setting(.assumed, "1", days: 60)) : reply
    }

    private static func admission(_ entry: StartEntry, _ request: Request) async throws -> Arrivals.Admission? {
        try await Arrivals.admission(
            hasFirstKey: constantTimeEqual(Array(entry.key.utf8), Array(request.site.firstKey.utf8)),
            invitation: InvitationToken(entry.invitation),
            isEmpty: try await request.site.accounts.value(request.vault) == 0,
            isOpen: request.settings.isSignUpOpen, request.vault)
    }

    private static func page(_ entry: StartEntry, _ request: Request) -> StartPage {
        StartPage(operatorName: request.settings.operatorName, entry: entry, csrf: request.csrf)
    }
}

/// What somebody typed to have an account, but for the password, which no page shows again.
struct StartEntry: Sendable {
    /// From the one-time link of the first account, or from an invitation.
    var key: String
    var invitation: String
    let name: String
    let login: String
    /// As the browser calls it; none where it does not.
    let zone: String
    let isAdult: Bool

    init(_ form: Form) {
        (key, invitation) = (form.text("key"), form.text("invitation"))
        (name, login) = (form.text("name"), form.text("login"))
        (zone, isAdult) = (form.text("zone"), form.has("adult"))
    }

    /// Where its form goes: with the key or the invitation, so that the address that a refusal stands at still leads in.
    var url: String {
        let ways = [("key", key), ("invitation", invitation)].filter { !$0.1.isEmpty }
        let query = ways.map { "\($0.0)=\($0.1.addingPercentEncoding)" }.joined(separator: "&")
        return query.isEmpty ? Path.start.url : "\(Path.start.url)?\(query)"
    }

    func arrival(with password: String, _ request: Request) -> Arrival {
        Arrival(
            name: name, zone: zone,
            attempt: SignInAttempt(
                login: login, password: password, note: request.sessionNote, addressPrefix: request.addressPrefix,
                knownBrowser: request.knownBrowser))
    }

    /// Everything that is in the way, so that nobody is sent back for one thing at a time.
    func refusals(of arrival: Arrival, common: CommonPasswords) -> [(field: String, words: String)] {
        let password = PasswordRule.refusal(arrival.attempt.password, login: login, common: common)
        var refusals = arrival.refusals.map { (field: $0.field, words: $0.words) }
        if let password { refusals.append((field: "password", words: password.words)) }
        if !isAdult {
            refusals.append((field: "adult", words: "This is for people of 18 or over. Tick the box if that is you."))
        }
        return refusals
    }
}

extension Arrival.Refusal {
    /// The field that it stands beside.
    fileprivate var field: String {
        switch self {
        case .profile(.zoneUnknown): "zone"
        case .profile: "name"
        case .login: "login"
        }
    }

    /// What to do about it.
    fileprivate var words: String {
        switch self {
        case .profile(.nameTooLong): "That name is longer than \(Profile.nameLimit) characters. Shorten it."
        case .profile(let refusal): refusal.words
        case .login(.empty): "Type a login name; it can be anything you will remember."
        case .login(.tooLong): "A login name has at most \(Typed.loginLimit) characters. Shorten it."
        }
    }
}
