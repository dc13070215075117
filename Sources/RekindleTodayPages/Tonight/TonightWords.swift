import RekindleCore

/// What is said on which evening.
struct TonightWords: Sendable {
    let heading: String
    let lede: String
    /// In our own words; nil where a practice brings its own.
    var move: String?
    /// Over what else there is.
    let or: String
    var others = 1
    var help: String?

    init(_ mood: Situation.Mood) {
        switch mood {
        case .fought:
            heading = "First, some air."
            lede = "Right after a fight nobody listens well. A while apart comes before any talk."
            move = """
                Put both feet on the floor. Breathe in while you count to four, out while you count to six. Six times. \
                Answer nothing until then.
                """
            or = "By yourself, once it has cooled"
            help = "Was anybody frightened or hurt, or are you afraid of going back in?"
        case .hurting:
            heading = "Something kind, for you."
            lede = "It hurts. Nothing about the two of you has to be done or decided tonight."
            move = """
                Lay a hand where it is tight. Say to yourself what you would say to a friend who felt like this. One \
                sentence is enough.
                """
            or = "Or this"
            help = "Is it more than an evening can carry? There are people to talk to, at any hour."
        case .quiet:
            heading = "Ten quiet minutes."
            lede = "That is enough for something small. Here is one that fits."
            or = "Or one of these"
            others = 2
        case .good:
            heading = "A good day."
            lede = "They go by faster than the hard ones. Stay in it a little longer."
            move = """
                Go back to its best minute. What did you see, what did you hear, who said what? Stay for three slow \
                breaths.
                """
            or = "Or one of these"
            others = 2
        }
    }
}
