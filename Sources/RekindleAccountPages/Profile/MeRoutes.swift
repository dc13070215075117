import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// What is one's own: how one is called, and the way to everything else.
package enum MeRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.me, get: hub).glancing(.waysIn).with(scripts: .zone),
        .mine(.profile, get: { .page(try await profile(.init($1.profile), $0, $1).page) }, post: keepProfile)
            .glancing(.login).keepingDraft().fields(
                typed: ["name", "pronouns"], secrets: ["password": .password],
                choices: ["zone", "hue", "minutes", "version"]
            ).with(scripts: .count, .zone, .reveal),
    ]

    private static func hub(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let isAssumed = request.cookies.all(.assumed).contains("1")
        let reply = Reply.page(
            MePage(
                name: signedIn.ownName, zone: signedIn.profile.content.zone, isZoneAssumed: isAssumed,
                isConnected: signedIn.isConnected,
                hasPin: try await Accounts.hasPin(signedIn.visitor, request.vault),
                hasSecondStep: try await Accounts.secondStep(of: signedIn) == .on,
                recovery: try await Accounts.recoveryChoice(of: signedIn)?.content, isKept: request.isKept,
                csrf: request.csrf
            ).page)
        return isAssumed ? reply.with(request.site.cookies.clearing(.assumed)) : reply
    }

    private static func keepProfile(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let entry = ProfileEntry(request.form)
        let changed = entry.applied(to: signedIn.profile.content)
        if entry.isHueFirst(over: changed.refusal) {
            let page = try await profile(entry, request, signedIn)
            return .refused(page.refusing("Choose one of the eight colours.", at: "hue"))
        }
        let password = request.form["password"]
        switch try await Profiles.keep(changed, seen: entry.version, password: password, by: signedIn) {
        case .unchanged, .kept: return .kept(.me)
        case .notOwner:
            return .refused(try await profile(entry, request, signedIn).refusing(notOwner, at: "password"))
        case .conflict(let standing):
            // Both texts: what was typed stays in the form, what is kept now stands beside it.
            var stale = try await profile(entry, request, signedIn)
            (stale.entry.version, stale.keptNow) = (standing.version, standing.content)
            return .refused(
                stale.refusing(
                    "This was changed elsewhere in the meantime. What is kept now stands above, what you typed below. "
                        + "Send it again if yours is the one to keep."))
        case .refused(let refusal):
            let page = try await profile(entry, request, signedIn)
            return .refused(page.refusing(refusal.words, at: refusal.field))
        }
    }

    private static let notOwner =
        "To lock later than now takes your password, so nothing was changed. Type it below, or leave the minutes as they "
        + "were. After several tries there is a short wait before the next."

    private static func profile(
        _ entry: ProfileEntry, _ request: Request, _ signedIn: Context
    ) async throws -> ProfilePage {
        ProfilePage(
            entry: entry, partner: signedIn.isConnected ? signedIn.partnerName : nil,
            partnerHue: signedIn.partner?.hue, login: try await Accounts.login(of: signedIn), csrf: request.csrf)
    }
}

/// What somebody typed about themselves.
struct ProfileEntry: Sendable {
    var name: String
    var pronouns: String
    var zone: String
    var hue: String
    var minutes: String
    /// Of the profile that was on the page while typing.
    var version: Int64?

    init(_ profile: Record<Profile>) {
        name = profile.content.name
        pronouns = profile.content.pronouns
        zone = profile.content.zone
        hue = profile.content.hue.rawValue
        minutes = String(profile.content.idleMinutes)
        version = profile.version
    }

    init(_ form: Form) {
        name = form.text("name")
        pronouns = form.text("pronouns")
        zone = form.text("zone")
        hue = form.text("hue")
        minutes = form.text("minutes")
        version = Int64(form.text("version"))
    }

    /// Whether the colour, which is none that a profile could have, is the first thing in the way: the minutes alone
    /// stand below it on the page.
    func isHueFirst(over refusal: Profile.Refusal?) -> Bool {
        Hue(rawValue: hue) == nil && (refusal == nil || refusal == .idleMinutes)
    }

    /// The profile with these changes. A colour that is none stays as it was; minutes that are no number are 0, which is
    /// too short.
    func applied(to profile: Profile) -> Profile {
        var changed = profile
        (changed.name, changed.pronouns, changed.zone) = (name, pronouns, zone)
        (changed.hue, changed.idleMinutes) = (Hue(rawValue: hue) ?? profile.hue, Int(minutes) ?? 0)
        return changed
    }
}

extension Profile.Refusal {
    /// Which field of a form it is about.
    var field: String {
        switch self {
        case .nameEmpty, .nameTooLong: "name"
        case .pronounsTooLong: "pronouns"
        case .zoneUnknown: "zone"
        case .idleMinutes: "minutes"
        }
    }

    /// What to do about it.
    var words: String {
        switch self {
        case .nameEmpty: "Type the name you want to be called by."
        case .nameTooLong: "A name has at most \(Profile.nameLimit) characters. Shorten it."
        case .pronounsTooLong: "The pronouns have at most \(Profile.pronounsLimit) characters. Shorten them."
        case .zoneUnknown: "That time zone is not known here. Choose the nearest one from the list."
        case .idleMinutes:
            "Choose between \(Profile.idleRange.lowerBound) and \(Profile.idleRange.upperBound) whole minutes until it locks."
        }
    }
}
