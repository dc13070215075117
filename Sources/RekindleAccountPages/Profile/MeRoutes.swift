import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// What is one's own: how one is called, and the way to everything else.
package enum MeRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.me, get: hub).glancing(.waysIn),
        .mine(.profile, get: { .page(profile(.init($1.profile), $0, $1).page) }, post: keepProfile).keepingDraft()
            .fields(typed: ["name", "pronouns"]).with(scripts: .count, .zone),
    ]

    private static func hub(_ request: Request, _ signedIn: Context) async throws -> Reply {
        .page(
            MePage(
                name: signedIn.name, isConnected: signedIn.isConnected,
                hasPin: try await Accounts.hasPin(signedIn.visitor, request.vault),
                hasSecondStep: try await Accounts.secondStep(of: signedIn) == .on,
                recovery: try await Accounts.recoveryChoice(of: signedIn)?.content, isKept: request.isKept,
                csrf: request.csrf
            ).page)
    }

    private static func keepProfile(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let entry = ProfileEntry(request.form)
        guard let changed = entry.applied(to: signedIn.profile.content) else {
            return .refused(profile(entry, request, signedIn).refusing(entry.refusal ?? ""))
        }
        switch try await Profiles.keep(changed, seen: entry.version, by: signedIn) {
        case .unchanged, .kept: return .kept(.me)
        case .conflict(let standing):
            // Both texts: what was typed stays in the form, what is kept now stands beside it.
            var stale = profile(entry, request, signedIn)
            (stale.entry.version, stale.keptNow) = (standing.version, standing.content)
            return .refused(
                stale.refusing(
                    "This was changed elsewhere in the meantime. What is kept now stands above, what you typed below. "
                        + "Send it again if yours is the one to keep."))
        }
    }

    private static func profile(_ entry: ProfileEntry, _ request: Request, _ signedIn: Context) -> ProfilePage {
        ProfilePage(
            entry: entry, partner: signedIn.isConnected ? signedIn.partnerName : nil,
            partnerHue: signedIn.partner?.hue, csrf: request.csrf)
    }
}

/// What somebody typed about themselves, and the first thing that is in the way.
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

    var refusal: String? {
        if name.isEmpty { return "Type the name you want to be called by." }
        if name.isLonger(than: Profile.nameLimit) {
            return "A name has at most \(Profile.nameLimit) letters. Shorten it."
        }
        if pronouns.isLonger(than: Profile.pronounsLimit) {
            return "The pronouns have at most \(Profile.pronounsLimit) letters. Shorten them."
        }
        if Zone(zone) == nil { return "That time zone is not known here. Choose the nearest one from the list." }
        if Hue(rawValue: hue) == nil { return "Choose one of the eight colours." }
        guard let minutes = Int(minutes), Profile.idleRange.contains(minutes) else {
            let range = Profile.idleRange
            return "Choose between \(range.lowerBound) and \(range.upperBound) whole minutes until it locks."
        }
        return nil
    }

    /// The profile with these changes; nil while something is in the way.
    func applied(to profile: Profile) -> Profile? {
        guard refusal == nil, let hue = Hue(rawValue: hue), let minutes = Int(minutes) else { return nil }
        var changed = profile
        (changed.name, changed.pronouns, changed.zone) = (name, pronouns, zone)
        (changed.hue, changed.idleMinutes) = (hue, minutes)
        return changed
    }
}
