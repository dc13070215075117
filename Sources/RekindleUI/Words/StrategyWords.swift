package import RekindleCore

extension Strategy {
    /// What people read instead of the strategy's own word.
    package var title: String {
        switch self {
        case .signs: "Noticing early"
        case .time: "Time together"
        case .affection: "Small gestures"
        case .touch: "Touch"
        case .openness: "Opening up"
        case .listening: "Listening"
        case .lessons: "Hard moments"
        case .balance: "Needs and wishes"
        case .counsel: "Bigger questions"
        case .journey: "The two of you"
        case .library: "More"
        }
    }

    /// One sentence on what is behind the title.
    package var welcome: String {
        switch self {
        case .signs: "Small calls for attention are easy to miss when both are tired."
        case .time: "A little of it counts. It needs to be yours, not grand."
        case .affection: "A kind word or deed, and somebody who notices it."
        case .touch: "Only what you both welcome. A no costs nothing."
        case .openness: "One true thing at a time, a small one first."
        case .listening: "To be heard, before any advice."
        case .lessons: "What to do while it is hot, and what to take from it once it has cooled."
        case .balance: "Money, chores, and asking for what matters without a fight."
        case .counsel: "When it is about trust, or about staying. Take these slowly, and with help where you can."
        case .journey: "What you have, before what is missing."
        case .library: "What fits nowhere else."
        }
    }
}
