import RekindleCore

/// How the two of the demo are called and what they say; both are invented.
enum Voice: CaseIterable, Sendable {
    case ada, sam

    var profile: Profile {
        switch self {
        case .ada: Profile(name: "Ada", pronouns: "she/her", zone: "Europe/Berlin", hue: .rust)
        case .sam: Profile(name: "Sam", pronouns: "they/them", zone: "Europe/Berlin", hue: .lake)
        }
    }

    var beginning: Beginning {
        switch self {
        case .ada:
            Beginning(
                concerns: [.flatmates, .unheard], sentence: "We have got good at lists and bad at evenings.")
        case .sam:
            Beginning(
                concerns: [.fights, .money], sentence: "Any talk about money ends in the hall with my coat on.")
        }
    }

    var firstWords: String {
        switch self {
        case .ada: "The songs you make up about whatever is left in the fridge."
        case .sam: "You save me the crust. You have done it for nine years and never said so."
        }
    }

    static let favourites: [Practice.ID] = ["say-it-back", "when-the-kettle-boils", "hand-on-the-shoulder"]
    static let solo: Practice.ID = "days-with-a-shadow"
}
