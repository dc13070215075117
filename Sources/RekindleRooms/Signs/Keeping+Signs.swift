import RekindleCore
import RekindleVault

extension Keeping {
    /// Check-ins, and the pictures of what both brought.
    static let signs: [Keeping] = [
        .exported(CheckIn.self, as: "check-in") { $0.content.kept },
        .notExported(Brought.self, because: "It lies sealed for both, and opens as a picture or not at all."),
        .result(Picture.self, as: "picture", isShown: { picture, _ in !picture.isEmpty }) { $0.result.kept(of: $1) },
        .head(of: Picture.self),
    ]
}

extension CheckIn {
    fileprivate var kept: KeptFacts {
        let numbers = signs.map { ($0.key.rawValue, KeptValue.number($0.value)) }
        return [
            "signs": .facts(KeptFacts(Dictionary(uniqueKeysWithValues: numbers))),
            "understood": understood.map { .number($0) }, "closeness": closeness.map { .number($0) },
            "strengths": .words(strengths.map(\.rawValue)), "matters": matters.map { .text($0.rawValue) },
            "sentence": .text(sentence), "good": good.map { .text($0) },
            "brought": .words(Item.allCases.filter(brought.contains).map(\.rawValue)), "offered": .flag(wasOffered),
        ]
    }
}

extension Picture {
    fileprivate func kept(of sides: KeptSides) -> KeptFacts {
        var pairs: [String: KeptValue] = [:]
        for (sign, pair) in signs { pairs[sign.rawValue] = sides.both { .number(pair[$0]) } }
        return [
            "signs": .facts(KeptFacts(pairs)),
            "understood": understood.flatMap { pair in sides.both { .number(pair[$0]) } },
            "closeness": closeness.flatMap { pair in sides.both { .number(pair[$0]) } },
            "strengths": strengths.flatMap { pair in sides.both { .words(pair[$0].map(\.rawValue)) } },
            "matters": matters.flatMap { pair in sides.both { .text(pair[$0].rawValue) } },
        ]
    }
}
