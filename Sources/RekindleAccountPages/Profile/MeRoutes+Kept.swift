import RekindleCore
import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI

extension MeRoutes {
    /// The words of profile and offers for what they keep.
    package static let kept: KeptWords = { thing, me in
        switch thing.content {
        case let profile as Profile: own(profile)
        case let member as Member: card(member, thing.whose == .mine ? me.name : me.partnerName)
        case let preferences as Preferences: offers(preferences, me)
        default: nil
        }
    }

    private static func own(_ profile: Profile) -> KeptPiece {
        let answers = AnswerList([
            ("Your name", Verbatim(profile.name).html), ("Pronouns", Verbatim(profile.pronouns).htmlIfAny),
            ("Colour", "\(profile.hue.words)"), ("Time zone", "\(profile.zone)"),
            ("Minutes until it locks", "\(profile.idleMinutes)"),
        ])
        return KeptPiece("Your profile", body: answers.html)
    }

    private static func card(_ member: Member, _ name: Verbatim) -> KeptPiece {
        let answers = AnswerList([
            ("Name", Verbatim(member.name).html), ("Pronouns", Verbatim(member.pronouns).htmlIfAny),
            ("Colour", "\(member.hue.words)"),
        ])
        return KeptPiece(section: "How you see each other here", title: name.html, body: answers.html)
    }

    private static func offers(_ kept: Preferences, _ me: Identities) -> KeptPiece? {
        let declined = kept.declined.map(\.title).joined(separator: ", ")
        let ways = (kept.ways ?? []).map(\.offer).joined(separator: "; ")
        let hours = kept.quietFrom.flatMap { from in
            kept.quietTo.map { "From \(HourField.words(from)) to \(HourField.words($0))" as HTML }
        }
        let answers = AnswerList([
            ("Minutes you usually have", kept.minutes.map { "\($0)" as HTML }),
            ("How things can be done", "\(ways)"),
            ("What you would rather not be offered", "\(declined)"),
            ("Rest weeks", kept.isResting ? "On" as HTML : nil), ("Quiet hours", hours),
            ("Mute", kept.isMuted ? "On" as HTML : nil), ("Favourites", "\(me.titles(of: kept.favourites))"),
        ])
        return answers.isEmpty ? nil : KeptPiece("What you are offered", body: answers.html)
    }
}
