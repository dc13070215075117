import RekindleCore
import RekindleVault

extension Keeping {
    /// Check-ins, and the pictures of what both brought.
    static let signs: [Keeping] = [
        .exported(CheckIn.self, as: "check-in") {
            $0.content.kept
        } back: {
            try CheckIn(kept: $0)
        },
        .notExported(Brought.self, because: "It lies sealed for both, and opens as a picture or not at all."),
        .result(Picture.self, as: "picture", isShown: { picture, _ in !picture.isEmpty }) {
            $0.result.kept(of: $1)
        } back: {
            (try Picture(kept: $0), "")
        },
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

extension CheckIn {
    fileprivate init(kept file: KeptReader) throws {
        self.init(
            signs: try file.named("signs") { try Sign.each(in: $0) { try $1.number(in: $0.range) } },
            understood: try file.ifThere("understood") { try $0.number(in: 0...10) },
            closeness: try file.ifThere("closeness") { try $0.number(in: Self.closenessRange) },
            strengths: try file.list("strengths") { try $0.word(Strength.self) },
            matters: try file.ifThere("matters") { try $0.word(Sign.self) },
            sentence: try file.text("sentence", most: Self.sentenceLimit),
            brought: Set(try file.list("brought") { try $0.word(Item.self) }),
            good: try file.ifThere("good") { try $0.text(most: Self.goodLimit) })
        wasOffered = try file.flag("offered")
    }
}

extension Sign {
    /// What a file says of signs, by them.
    fileprivate static func each<Value>(
        in file: KeptReader, _ read: (Sign, KeptValue) throws -> Value
    ) throws -> [Sign: Value] {
        try file.all.reduce(into: [:]) { signs, fact in
            let sign = try KeptValue.text(fact.name).word(Sign.self)
            signs[sign] = try read(sign, fact.value)
        }
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
    fileprivate init(kept file: KeptReader) throws {
        self.init()
        signs = try file.named("signs") { signs in
            try Sign.each(in: signs) { sign, _ in
                guard let pair = try Pair(of: sign.rawValue, in: signs, { try $0.number(in: sign.range) }) else {
                    throw KeptFault.missing
                }
                return pair
            }
        }
        understood = try Pair(of: "understood", in: file) { try $0.number(in: 0...10) }
        closeness = try Pair(of: "closeness", in: file) { try $0.number(in: CheckIn.closenessRange) }
        strengths = try Pair(of: "strengths", in: file) { try $0.list { try $0.word(Strength.self) } }
        matters = try Pair(of: "matters", in: file) { try $0.word(Sign.self) }
    }
}

extension Picture.Pair {
    /// What both have under a name of a file, the reader's first; nil where neither has anything.
    fileprivate init?(of name: String, in file: KeptReader, _ read: (KeptValue) throws -> Value) throws {
        guard let pair = try file.pair(name, read) else { return nil }
        self.init(first: pair.me, second: pair.partner)
    }
}
