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
        } back: { file in
            Profile(
                name: try file.text("name", most: Profile.nameLimit),
                pronouns: try file.text("pronouns", most: Profile.pronounsLimit),
                zone: try file.text("zone", most: Profile.nameLimit), hue: try file.word("hue", Hue.self),
                idleMinutes: try file.number("idleMinutes", in: Profile.idleRange))
        },
        .exported(Member.self, as: "card", in: .byAuthor) { record in
            let card = record.content
            return [
                "name": .text(card.name), "pronouns": .text(card.pronouns), "hue": .text(card.hue.rawValue),
            ]
        } back: { file in
            Member(
                name: try file.text("name", most: Profile.nameLimit),
                pronouns: try file.text("pronouns", most: Profile.pronounsLimit), hue: try file.word("hue", Hue.self))
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
        } back: {
            try Preferences(kept: $0)
        },
    ]
}

extension Preferences {
    fileprivate init(kept file: KeptReader) throws {
        self.init()
        favourites = try file.practices("favourites")
        declined = try file.list("declined") { try $0.word(Strategy.self) }
        minutes = try file.ifThere("minutes") { try $0.number(in: 0...1_000) }
        ways = try file.ifThere("ways") { try $0.list { try $0.word(Variant.self) } }
        (isResting, isMuted) = (try file.flag("resting"), try file.flag("muted"))
        quietFrom = try file.ifThere("quietFrom") { try $0.number(in: Self.hours) }
        quietTo = try file.ifThere("quietTo") { try $0.number(in: Self.hours) }
    }
}
