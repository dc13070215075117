import RekindleCore

extension Sign {
    /// As it is called in the picture.
    var title: String {
        switch self {
        case .arguments: "Arguments"
        case .sharing: "Sharing what matters"
        case .touch: "Touch and affection"
        case .time: "Time together"
        case .ease: "Being oneself"
        }
    }

    /// As it is asked.
    var question: String {
        switch self {
        case .arguments: "How quickly do small things turn into an argument?"
        case .sharing: "How much do you two tell each other of what is going on inside?"
        case .touch: "Touch and affection, as it is for you"
        case .time: "When you two have time together, how is it?"
        case .ease: "Could you be yourself around each other?"
        }
    }

    /// A step in words.
    func words(_ step: Int) -> String {
        switch (self, step) {
        case (.arguments, 10): "As rarely as in a good time"
        case (.arguments, 8): "A little sooner"
        case (.arguments, 5): "Quite a bit sooner"
        case (.arguments, 2): "On most days"
        case (.arguments, _): "Over almost anything"
        case (.sharing, 10): "As in a good time"
        case (.sharing, 8): "A little less"
        case (.sharing, 5): "Mostly practical things"
        case (.sharing, 2): "Hardly anything"
        case (.sharing, _): "We have stopped"
        case (.touch, -5): "Far too little"
        case (.touch, -3): "Rather too little"
        case (.touch, 0): "About right"
        case (.touch, 3): "Rather too much"
        case (.touch, _): "Far too much"
        case (.time, 10): "As good as it gets for us"
        case (.time, 8): "Mostly good"
        case (.time, 5): "Side by side"
        case (.time, 2): "Rare, or heavy"
        case (.time, _): "There is none"
        case (.ease, 10): "Entirely"
        case (.ease, 8): "Mostly"
        case (.ease, 5): "In parts"
        case (.ease, 2): "Rarely"
        case (.ease, _): "Hardly at all"
        }
    }

    /// What a gap says, about the two of them and never about one.
    func words(_ gap: Gap) -> String {
        switch gap {
        case .bothGood:
            isTwoSided ? "For both of you this is about right." : "You both feel this much as in a good time."
        case .bothSlipped: "You both feel that this has slipped a little."
        case .bothHard: "You both find this hard at the moment. You are not alone with it."
        case .littleApart: "You two feel this a little differently."
        case .apart: "You two feel this differently. That is worth asking about, gently."
        case .bothMore: "You would both like more of it."
        case .bothLess: "You would both like less of it."
        }
    }
}

extension CheckIn.Item {
    /// The item's name for the list of what to bring.
    var title: String {
        if let sign { return sign.title }
        return switch self {
        case .understood: "Feeling understood"
        case .closeness: "How close you feel"
        case .strengths: "What is good"
        default: "What matters most"
        }
    }
}

extension CheckIn {
    /// A step of feeling understood, in words.
    static func understoodWords(_ step: Int) -> String {
        switch step {
        case 10: "As in a good time"
        case 8: "Mostly"
        case 5: "Sometimes"
        case 2: "Rarely"
        default: "Not at all"
        }
    }
}

extension Strength {
    var words: String {
        switch self {
        case .laughter: "We laugh"
        case .team: "We are a team"
        case .trust: "I can rely on you"
        case .kindness: "We are kind"
        case .honesty: "We are honest"
        case .home: "We make a home"
        case .desire: "We want each other"
        case .parenting: "We raise somebody together"
        case .curiosity: "You interest me"
        case .plans: "We have plans"
        case .patience: "We have patience"
        case .comingBack: "We find our way back to each other"
        }
    }
}
