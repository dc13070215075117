/// People outside who can be reached, and what is known about how.
package struct HelpLine: Hashable, Codable, Sendable {
    package let name: String
    package let kind: Kind
    /// The number as people write it; nothing when there is only a site.
    package let number: String?
    /// The number as a telephone link dials it, where one can.
    package let tel: String?
    /// Where a text message goes.
    package let sms: String?
    /// The word that a text message begins with, where one is asked for.
    package let smsWord: String?
    package let forWhom: String
    package let hours: String
    /// A host name, without scheme.
    package let site: String?
    /// What else is good to know before calling.
    package let note: String?
    package let status: Status
    /// Where it was found; older files do not say.
    package let source: String?
    /// The day on which somebody checked it, as year, month and day; nil where nobody has yet.
    package let lastChecked: String?

    /// Whether both are ways to reach the same people.
    package func isOneService(with other: HelpLine) -> Bool {
        (name, kind, forWhom) == (other.name, other.kind, other.forWhom)
    }

    /// What the people there know most about.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case violence
        case crisis
        case lgbt
        case men
        /// For somebody who worries about what they do themselves.
        case ownBehaviour = "own-behaviour"
        /// For whoever does not hear or cannot speak.
        case deaf
        case directory = "map-or-directory"
    }

    /// How the number was checked.
    package enum Status: String, CaseIterable, Codable, Sendable {
        /// Checked on the service's own or a government's site.
        case verified = "V"
        /// Several independent public lists agree.
        case consistent = "C"
        /// Nobody has yet: one list, or general knowledge.
        case unchecked = "K"
    }
}
