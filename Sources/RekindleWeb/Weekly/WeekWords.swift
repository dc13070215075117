import RekindleCore

extension Sign {
    /// As it is asked where there are forty seconds.
    var shortQuestion: String {
        switch self {
        case .arguments: "Arguments"
        case .sharing: "Telling each other things"
        case .touch: "Touch, as it is for you"
        case .time: "Time together"
        case .ease: "Being yourself around each other"
        }
    }

    /// A step in as few words as it takes. Each means the same as the longer ones.
    func shortWords(_ step: Int) -> String {
        switch (self, step) {
        case (.arguments, 10): "Rarely"
        case (.arguments, 8): "A bit more"
        case (.arguments, 5): "Often"
        case (.arguments, 2): "Most days"
        case (.arguments, _): "Any time"
        case (.sharing, 10): "Plenty"
        case (.sharing, 8): "A bit less"
        case (.sharing, 5): "Day to day"
        case (.sharing, 2): "Hardly"
        case (.sharing, _): "None"
        case (.touch, -5): "Far too little"
        case (.touch, -3): "Too little"
        case (.touch, 0): "Right"
        case (.touch, 3): "Too much"
        case (.touch, _): "Far too much"
        case (.time, 10): "Good"
        case (.time, 8): "Mostly good"
        case (.time, 5): "Side by side"
        case (.time, 2): "Rare or heavy"
        case (.time, _): "None"
        case (.ease, 10): "Fully"
        case (.ease, 8): "Mostly"
        case (.ease, 5): "In parts"
        case (.ease, 2): "Rarely"
        case (.ease, _): "Hardly"
        }
    }
}
