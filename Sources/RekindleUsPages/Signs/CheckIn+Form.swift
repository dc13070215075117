import RekindleCore
import RekindleSite
import RekindleUI

extension CheckIn {
    /// What its forms hold beside what is typed.
    static let fields = Set(Sign.allCases.map(\.rawValue)).union([
        "understood", "closeness", "matters", "strength", "bring", "later", "version",
    ])

    /// What a form says; what is not on offer is left out.
    init(reading form: Form) {
        var signs: [Sign: Int] = [:]
        for sign in Sign.allCases {
            if let step = Int(form.text(sign.rawValue)), sign.steps.contains(step) { signs[sign] = step }
        }
        let understood = Int(form.text("understood")).flatMap { Self.understoodSteps.contains($0) ? $0 : nil }
        let closeness = Int(form.text("closeness")).flatMap { Self.closenessRange.contains($0) ? $0 : nil }
        let strengths = Strength.allCases.filter { form.all("strength").contains($0.rawValue) }
        self.init(
            signs: signs, understood: understood, closeness: closeness, strengths: strengths,
            matters: Sign(rawValue: form.text("matters")), sentence: form.text("sentence"),
            brought: Set(form.all("bring").compactMap(Item.init)),
            good: form.text("words").isEmpty ? nil : form.text("words"))
    }

    /// The first field in which a form says something that no page offers; nil where none does.
    static func foreignField(_ form: Form) -> String? {
        let offered: [(String, (String) -> Bool)] =
            Sign.allCases.map { sign in (sign.rawValue, { Int($0).map(sign.steps.contains) ?? false }) } + [
                ("understood", { Int($0).map(understoodSteps.contains) ?? false }),
                ("closeness", { Int($0).map(closenessRange.contains) ?? false }),
                ("strength", { Strength(rawValue: $0) != nil }),
                ("matters", { Sign(rawValue: $0) != nil }),
                ("bring", { Item(rawValue: $0) != nil }),
            ]
        // Of an answer that there is once the first counts, as everywhere; of several each has to be on offer.
        let several: Set = ["strength", "bring"]
        return offered.first { name, isOffered in
            let said = several.contains(name) ? form.all(name) : [form.text(name)]
            return said.contains { !$0.isEmpty && !isOffered($0) }
        }?.0
    }
}

extension CheckIn.Refusal {
    /// Which field it is about; nil where any of them would do.
    var field: String? {
        switch self {
        case .tooManyStrengths: "strength"
        case .sentenceTooLong: "sentence"
        case .goodTooLong: "words"
        case .empty: nil
        }
    }
}

extension CheckIn.Item {
    init(_ sign: Sign) {
        self =
            switch sign {
            case .arguments: .arguments
            case .sharing: .sharing
            case .touch: .touch
            case .time: .time
            case .ease: .ease
            }
    }
}

extension CheckIn {
    /// What was answered, in words.
    var lines: [(item: Item, title: String, words: String)] { answered.map { ($0, $0.title, words(for: $0)) } }

    private func words(for item: Item) -> String {
        if let sign = item.sign, let step = signs[sign] { return sign.words(step) }
        return switch item {
        case .understood: Self.understoodWords(understood ?? 0)
        case .closeness: Circles(step: closeness ?? 1).words
        case .strengths: strengths.map(\.words).joined(separator: ", ")
        default: matters?.title ?? ""
        }
    }
}
