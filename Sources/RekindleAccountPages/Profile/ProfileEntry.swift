import RekindleCore
import RekindleSite
import RekindleVault

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
