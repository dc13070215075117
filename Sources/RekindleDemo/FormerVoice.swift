import RekindleCore

/// How the two of the demo are called who parted, and what they say; both are invented.
enum FormerVoice: String, CaseIterable, Sendable {
    case ira, noor

    /// What they sign in with.
    var login: String { rawValue }

    var newcomer: Newcomer { Newcomer(login: login, password: Demo.password, profile: profile) }

    private var profile: Profile {
        switch self {
        case .ira: Profile(name: "Ira", pronouns: "she/her", zone: "Europe/Berlin", hue: .iris)
        case .noor: Profile(name: "Noor", pronouns: "he/him", zone: "Europe/Berlin", hue: .moss)
        }
    }

    var beginning: Beginning {
        switch self {
        case .ira:
            Beginning(concerns: [.distance, .unsure], sentence: "We are polite to each other, like people on a train.")
        case .noor:
            Beginning(concerns: [.unheard, .touch], sentence: "I do most of my talking to the back of a laptop.")
        }
    }

    var firstWords: String {
        switch self {
        case .ira: "You read the last page of every book aloud to me."
        case .noor: "You taught me to like mornings."
        }
    }

    var checkIn: CheckIn {
        switch self {
        case .ira: CheckIn([2, 2, -3, 2, 2], understood: 5, closeness: 2, [.kindness, .honesty])
        case .noor:
            CheckIn(
                [2, 2, -3, 2, 5], understood: 2, closeness: 3, [.kindness, .home],
                only: "I am afraid to ask what she is thinking.")
        }
    }

    /// What they said for themselves of an evening that both were glad of.
    var line: String { self == .ira ? "We laughed at the burnt rice." : "She told the story of the ferry again." }

    func offer(day: Int) -> TrialOffer {
        TrialOffer(
            weeks: 2, minutesAWeek: 30, change: self == .ira ? "I am home on Wednesdays." : "No laptop after eight.",
            isReleased: true, day: day)
    }

    var review: TrialReview {
        switch self {
        case .ira: TrialReview(wish: .stop, words: "The evenings were kind. They did not change how I feel.")
        case .noor: TrialReview(wish: .goOn, words: "I liked the Wednesdays, and I would like more of them.")
        }
    }

    /// What Ira left behind.
    static let letter =
        "I have decided to stop, and I did not want to go without a word. You were kind to me all winter, and I will "
        + "remember the ferry. Please take care of yourself."

    /// Something each did by themselves since.
    var alone: (practice: Practice.ID, how: Doing.How?, line: String) {
        switch self {
        case .ira: ("days-with-a-shadow", .fine, "My birthday, the first without his cake. It was all right.")
        case .noor: ("my-part-in-the-loop", nil, "I wait until I am asked, and then I mind that nobody asked.")
        }
    }

    /// What Ira tries for herself.
    static func own(day: Int) -> TrialOffer {
        TrialOffer(weeks: 4, minutesAWeek: 60, change: "A walk by the river on Sundays.", day: day)
    }
}
