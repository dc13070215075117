import RekindleCore

/// A text taken apart, for rules about how it is written.
enum Words {
    static func of(_ text: String) -> [String] {
        text.lowercased()
            .split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
            .map(String.init)
    }

    static func sentences(_ text: String) -> [String] {
        text.split { ".?!…".contains($0) }.map(String.init).filter { !of($0).isEmpty }
    }

    /// Words a sentence, over several texts.
    static func average(_ texts: [String]) -> Double {
        let sentences = texts.flatMap(sentences)
        return Double(sentences.map { of($0).count }.reduce(0, +)) / Double(max(sentences.count, 1))
    }

    /// All runs of five words, none of them across two texts.
    static func runs(_ texts: [String]) -> Set<String> {
        Set(
            texts.flatMap { text in
                let words = of(text)
                return words.indices.dropLast(4).map { words[$0...($0 + 4)].joined(separator: " ") }
            })
    }
}

extension Practice {
    /// Everything a person reads except the cautions and the names of sources.
    var plainTexts: [String] {
        [title, promise, firstMove, evidence.finding] + steps + notWhen + ways.compactMap { variants[$0] }
    }

    var texts: [String] { plainTexts + cautions }
}

extension Reading {
    var texts: [String] { [title, question] + paragraphs }
}
