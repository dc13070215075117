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

extension Member: Content {
    package static var kind: String { "member" }
    package static var label: Label { .bothOfYou }
}
