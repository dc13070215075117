package import RekindleCore

extension Suggestion {
    /// Why it comes, in one sentence: the two strongest causes, and how well it is tested.
    package var sentence: String {
        let causes = reasons.filter(\.isCause).prefix(2).map(\.clause)
        let plain = reasons.contains(.turn) ? Reason.turn.clause : "it fits an evening like this"
        let why = causes.isEmpty ? plain : causes.joined(separator: ", and ")
        return "\(why); \(practice.evidence.grade.clause).".begun
    }
}

extension Suggestion.Reason {
    /// One sentence for whoever asks why; pages and the command use the same.
    package var words: String { "\(clause).".begun }

    /// Without a capital or a full stop, so that two can stand side by side.
    fileprivate var clause: String {
        switch self {
        case .concern(let concern, isFirst: true): "it is meant for what brings you here, \(concern.subject)"
        case .concern(let concern, isFirst: false): "it also has to do with \(concern.subject)"
        case .mood(let mood): mood.clause
        case .listeningFirst: "being heard comes before kind words while you feel hardly understood"
        case .fitsMinutes(1): "it takes about a minute, and you have that"
        case .fitsMinutes(let minutes): "it takes about \(minutes) minutes, and you have them"
        case .evidence(let grade): grade.clause
        case .gladBefore: "you were glad of it the last time"
        case .quietWeek: "it is light, for a quiet week"
        case .newToYou: "you have not done it here before"
        case .longAgo(let days): "you last did it \(ago(days))"
        case .turn: "it comes round today"
        }
    }

    /// Whether it is about its reader, and tells more than that something may come at all.
    fileprivate var isCause: Bool {
        switch self {
        case .concern, .listeningFirst, .gladBefore, .quietWeek, .mood: true
        case .fitsMinutes, .evidence, .newToYou, .longAgo, .turn: false
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
        case .distance: "being apart a lot"
        case .unheard: "not feeling heard"
        case .unsure: "not knowing whether to stay"
        case .keep: "keeping a good thing good"
        }
    }
}

extension Situation.Mood {
    fileprivate var clause: String {
        switch self {
        case .fought: "this is a first move after a fight"
        case .hurting: "it goes gently, on an evening that hurts"
        case .quiet: "it fits into ten quiet minutes"
        case .good: "it makes something of a good day"
        }
    }
}

extension Evidence.Grade {
    fileprivate var clause: String {
        switch self {
        case .a: "it is well tested, in several trials"
        case .b: "it was tested in a good trial or in repeated experiments"
        case .c: "there are early signs that it helps, and no more than that"
        case .d: "it rests on experience and has not been tested"
        }
    }
}

extension String {
    /// With a capital at the beginning.
    fileprivate var begun: String { prefix(1).uppercased() + dropFirst() }
}
