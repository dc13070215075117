package import RekindleCore

extension Beginning {
    /// Three sentences that say back what somebody marked: what is there, how that can feel, what may come next.
    var saidBack: [String] {
        guard let first = concerns.first else {
            return [
                "You chose your own words, and none of mine.",
                "That is often where it is: not quite any of the things people usually name.",
                "Nothing has to be decided tonight; we can begin with something small.",
            ]
        }
        let others = concerns.dropFirst().prefix(2).map(\.fact)
        let opening = ([first.fact] + others).joined(separator: ", and ")
        return [opening.prefix(1).uppercased() + opening.dropFirst() + ".", first.feeling, next]
    }

    private var next: String {
        if concerns == [.keep] { return "So this is about tending something, while it is easy to tend." }
        if concerns.contains(.loss) {
            return "Grief keeps its own time; something small can be a little company tonight, and asks for nothing."
        }
        if concerns.contains(.unsure) {
            return "You don’t have to know tonight whether you stay; you can find out what you would need to know."
        }
        if concerns.count > 3 {
            return "That is a lot at once, and it does not all have to be carried tonight; one small thing is enough."
        }
        if concerns.contains(.keep) {
            return "It can be good and need a little care at the same time; one small thing is enough for tonight."
        }
        return "It is a phase, not a verdict, and something small can change tonight, even from your side alone."
    }
}

extension Concern {
    /// As people tap it.
    package var words: String {
        switch self {
        case .fights: "We fight"
        case .flatmates: "We live like flatmates"
        case .trust: "Trust was broken"
        case .baby: "A baby"
        case .illness: "An illness"
        case .loss: "A loss"
        case .money: "Money"
        case .touch: "Touch"
        case .distance: "Far apart, or hardly home"
        case .unheard: "I don’t feel heard"
        case .unsure: "I don’t know whether I want to stay"
        case .keep: "Nothing is wrong, keep it good"
        }
    }

    /// As it is said back.
    fileprivate var fact: String {
        switch self {
        case .fights: "you two fight, more than you want to"
        case .flatmates: "the two of you share a home and a calendar, and not much else at the moment"
        case .trust: "something happened that broke trust"
        case .baby: "a baby has turned the days upside down"
        case .illness: "an illness has moved in with you"
        case .loss: "there has been a loss"
        case .money: "money is a strain between you"
        case .touch: "touch has become difficult, or rare, or complicated"
        case .distance: "you are apart a lot, by miles or by shifts"
        case .unheard: "you talk, and it does not seem to arrive"
        case .unsure: "you don’t know whether you want to stay"
        case .keep: "things are good between you, and you want them to stay that way"
        }
    }

    fileprivate var feeling: String {
        switch self {
        case .fights: "That wears people out, and afterwards it is often lonely on both sides of the bed."
        case .flatmates:
            "It can be lonely beside somebody who is right there, just because nothing is wrong enough to name."
        case .trust:
            "The ground moves after that: some hours you want to know everything, and some you want to know nothing."
        case .baby: "Two people can love somebody new very much and miss each other at the same time."
        case .illness:
            "Looking after somebody, or being looked after, leaves little room for just being the two of you."
        case .loss: "Two people rarely grieve at the same pace, and that can feel like being left alone with it."
        case .money: "It is seldom only about sums; it is about being safe, being free, being taken seriously."
        case .touch: "A hand held out or held back can say more than was meant, and after a while nobody dares to move."
        case .distance: "The calls get practical, and the good things wait for a day that is too full when it comes."
        case .unheard: "Saying the same thing again, a little louder or not at all, makes one feel small."
        case .unsure: "It takes strength to look at that question instead of past it."
        case .keep: "Most people look only when something breaks; you are early, and that makes it light."
        }
    }
}
