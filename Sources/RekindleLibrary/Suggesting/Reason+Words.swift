package import RekindleCore

extension Suggestion.Reason {
    /// One sentence for whoever asks why; pages and the command use the same.
    package var words: String {
        switch self {
        case .concern(let concern, isFirst: true): "It is meant for what brings you here: \(concern.subject)."
        case .concern(let concern, isFirst: false): "It also has to do with \(concern.subject)."
        case .mood(let mood): mood.reason
        case .listeningFirst: "You feel hardly understood at the moment, so being heard comes before kind words."
        case .fitsMinutes(1): "It takes about a minute, and you have that."
        case .fitsMinutes(let minutes): "It takes about \(minutes) minutes, and you have them."
        case .evidence(let grade): grade.reason
        case .gladBefore: "You were glad of it the last time."
        case .quietWeek: "It is a quiet week, and this is light."
        case .newToYou: "You have not done it here before."
        case .longAgo(let days): "You last did it \(ago(days))."
        case .turn: "It comes round today; another day brings another."
        }
    }

    private func ago(_ days: Int) -> String {
        switch days {
        case ..<1: "today"
        case ..<14: "a few days ago"
        case ..<60: "about \(days / 7) weeks ago"
        case ..<365: "about \(days / 30) months ago"
        default: "more than a year ago"
        }
    }
}

extension Concern {
    fileprivate var subject: String {
        switch self {
        case .fights: "the fights"
        case .flatmates: "living like flatmates"
        case .trust: "trust that was broken"
        case .baby: "a baby in the house"
        case .illness: "an illness"
        case .loss: "a loss"
        case .money: "money"
        case .touch: "touch"
        case .distance: "being far apart, or hardly home"
        case .unheard: "not feeling heard"
        case .unsure: "not knowing whether to stay"
        case .keep: "keeping a good thing good"
        }
    }
}

extension Situation.Mood {
    fileprivate var reason: String {
        switch self {
        case .fought: "You two just fought, and this is a first move after that."
        case .hurting: "You are hurting tonight, and this goes gently."
        case .quiet: "It fits into ten quiet minutes."
        case .good: "It is a good day, and this makes something of it."
        }
    }
}

extension Evidence.Grade {
    fileprivate var reason: String {
        switch self {
        case .a: "It is well tested, in several trials."
        case .b: "It was tested in a good trial or in repeated experiments."
        case .c: "There are early signs that it helps, and no more than that."
        case .d: "It rests on experience and has not been tested."
        }
    }
}
