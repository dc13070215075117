import RekindleSite
import RekindleTown

/// Words that are somebody's own, planted to be looked for where they have no business.
enum Canary: String, CaseIterable, Sendable {
    case sentence, correction, checkInSentence, keptSign, draft, zone, login, device, token
    case firstWords, broughtSign, doingLine
    case partnersSentence, partnersCheckIn, partnersKeptSign, partnersFirstWords

    var owner: Reader {
        switch self {
        case .partnersSentence, .partnersCheckIn, .partnersKeptSign, .partnersFirstWords: .partner
        default: .author
        }
    }

    /// The kind that holds it.
    var kind: String {
        switch self {
        case .sentence, .correction, .partnersSentence: "beginning"
        case .checkInSentence, .keptSign, .partnersCheckIn, .partnersKeptSign: "check-in"
        case .firstWords, .partnersFirstWords: "first-minute"
        case .broughtSign: "brought"
        case .doingLine: "doing"
        case .draft: "draft"
        case .zone: "profile"
        case .login: "login-name"
        case .device: "session"
        case .token: "invitation"
        }
    }

    /// Kinds that hold words and have none of these, with the reason.
    static let unplanted = [
        "member": "a name is for both",
        "try-offer": "what Sam does alone in these tests would open it; PlantedWordTests looks for it",
        "try-look": "no trial of these tests comes to its end; PlantedWordTests looks for it",
    ]

    /// What would give it away on this page. The check-in's form offers every word to everybody, so there the mark does.
    func needle(at path: Path, in world: PolicyWorld) -> String {
        let isForm = path == .checkIn || path == .week
        return switch self {
        case .sentence: "quince-sentence"
        case .correction: "quince-correction"
        case .checkInSentence: "quince-check-in"
        case .keptSign: isForm ? "name=\"touch\" value=\"5\" checked" : "Far too much"
        case .draft: "quince-draft"
        case .zone: "<option selected>Pacific/Chatham"
        case .login: "quincelogin"
        case .device: "Tablet, Edge"
        case .token: world.token
        case .firstWords: "quince-first"
        case .doingLine: "quince-line"
        case .broughtSign: isForm ? "name=\"arguments\" value=\"2\" checked" : "On most days"
        case .partnersSentence: "medlar-sentence"
        case .partnersCheckIn: "medlar-check-in"
        case .partnersKeptSign: isForm ? "name=\"touch\" value=\"-5\" checked" : "Far too little"
        case .partnersFirstWords: "medlar-first"
        }
    }

    /// Everything anybody but its owner is ever told.
    func mayReach(_ visit: Visit, at path: Path) -> Bool {
        if visit.reader == owner { return true }
        return switch self {
        case .firstWords: visit.reader == .partner && visit.standing == .opened && path == .firstMinute
        case .broughtSign: visit.reader == .partner && visit.standing == .opened && path == .picture
        // Whoever takes theirs back does not keep the other's.
        case .partnersFirstWords: visit.reader == .author && visit.standing == .opened && path == .firstMinute
        // Whoever holds the link has the secret already.
        case .token: visit.standing == .alone && path == .join("token")
        default: false
        }
    }

    /// Whether its owner meets it somewhere: what is nowhere could not be found in the wrong place either.
    func isAlive(in standing: Standing) -> Bool {
        switch self {
        case .token: standing == .alone
        case .firstWords: [.sealed, .opened, .takenBack].contains(standing)
        case .partnersCheckIn, .partnersKeptSign, .partnersFirstWords: standing != .alone && standing != .sealed
        default: true
        }
    }
}
