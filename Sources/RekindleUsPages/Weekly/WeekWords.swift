import RekindleCore

extension Sign {
    /// As it is asked where there are forty seconds.
    var shortQuestion: String {
        switch self {
        case .arguments: "How quickly arguments start"
        case .sharing: "Telling each other what goes on inside"
        case .touch: "Touch and affection, as it is for you"
        case .time: "Your time together, how it is"
        case .ease: "Being yourself around each other"
        }
    }

    /// A step in as few words as it takes. Each means the same as in the longer form, since both keep the same number.
    func shortWords(_ step: Int) -> String {
        switch (self, step) {
        case (.arguments, 10): "As rare as in good times"
        case (.arguments, 8): "A bit sooner"
        case (.arguments, 5): "Quite a bit sooner"
        case (.arguments, 2): "On most days"
        case (.arguments, _): "Over almost anything"
        case (.sharing, 10): "As in a good time"
        case (.sharing, 8): "A bit less"
        case (.sharing, 5): "Mostly practical"
        case (.sharing, 2): "Hardly anything"
        case (.sharing, _): "We have stopped"
        case (.touch, -5): "Far too little"
        case (.touch, -3): "Rather too little"
        case (.touch, 0): "About right"
        case (.touch, 3): "Rather too much"
        case (.touch, _): "Far too much"
        case (.time, 10): "As good as it gets"
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
}
