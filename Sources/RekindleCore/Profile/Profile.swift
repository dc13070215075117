/// What somebody says about themselves; the name, pronouns and colour are what a partner sees.
package struct Profile: Codable, Equatable, Sendable {
    package var name: String
    /// As they want to be spoken of; empty means by name.
    package var pronouns: String
    package var zone: String
    package var hue: Hue
    /// Minutes without a tap until the session locks.
    package var idleMinutes: Int

    package static let nameLimit = 60
    package static let pronounsLimit = 40
    package static let idleRange = 2...60

    package init(name: String, pronouns: String = "", zone: String = "UTC", hue: Hue, idleMinutes: Int = 10) {
        self.name = name
        self.pronouns = pronouns
        self.zone = zone
        self.hue = hue
        self.idleMinutes = idleMinutes
    }

    /// The part that the other of the two sees.
    package var member: Member { Member(name: name, pronouns: pronouns, hue: hue) }
}

/// One of the two, as both see them.
package struct Member: Codable, Equatable, Sendable {
    package var name: String
    package var pronouns: String
    package var hue: Hue

    package init(name: String, pronouns: String, hue: Hue) {
        self.name = name
        self.pronouns = pronouns
        self.hue = hue
    }
}

extension Profile: Content {
    package static var kind: String { "profile" }
    package static var label: Label { .onlyYou }
}

extension Profile: WayIn {
    /// A name is no way in; a lock that comes later is.
    package static func takesPassword(from old: Profile?, to new: Profile?) -> Bool {
        guard let old, let new else { return false }
        return new.idleMinutes > old.idleMinutes
    }
}

extension Member: Content {
    package static var kind: String { "member" }
    package static var label: Label { .bothOfYou }
}

extension Profile: KeptAsText {
    package var keptText: String? {
        KeptFields.text([name, pronouns, zone, hue.rawValue, String(idleMinutes)])
    }

    package init?(keptText: String) {
        guard let kept = KeptFields(keptText, count: 5), let hue = Hue(rawValue: kept[3]), let minutes = kept.number(4)
        else { return nil }
        self.init(name: kept[0], pronouns: kept[1], zone: kept[2], hue: hue, idleMinutes: minutes)
    }
}

extension Member: KeptAsText {
    package var keptText: String? { KeptFields.text([name, pronouns, hue.rawValue]) }

    package init?(keptText: String) {
        guard let kept = KeptFields(keptText, count: 3), let hue = Hue(rawValue: kept[2]) else { return nil }
        self.init(name: kept[0], pronouns: kept[1], hue: hue)
    }
}
