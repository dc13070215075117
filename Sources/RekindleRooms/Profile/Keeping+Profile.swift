import RekindleCore
import RekindleVault

extension Keeping {
    /// Who somebody is to the other, and what they like to be offered.
    static let profile: [Keeping] = [
        .exported(Profile.self, as: "profile") { record in
            let profile = record.content
            return [
                "name": .text(profile.name), "pronouns": .text(profile.pronouns), "zone": .text(profile.zone),
                "hue": .text(profile.hue.rawValue), "idleMinutes": .number(profile.idleMinutes),
            ]
        },
        .exported(Member.self, as: "card", in: .byAuthor) { record in
            let card = record.content
            return [
                "name": .text(card.name), "pronouns": .text(card.pronouns), "hue": .text(card.hue.rawValue),
            ]
        },
        .exported(Preferences.self, as: "preferences") { record in
            let wanted = record.content
            return [
                "favourites": .words(wanted.favourites.map(\.rawValue)),
                "declined": .words(wanted.declined.map(\.rawValue)), "minutes": wanted.minutes.map { .number($0) },
                "ways": wanted.ways.map { .words($0.map(\.rawValue)) }, "resting": .flag(wanted.isResting),
                "muted": .flag(wanted.isMuted), "quietFrom": wanted.quietFrom.map { .number($0) },
                "quietTo": wanted.quietTo.map { .number($0) },
            ]
        },
    ]
}
