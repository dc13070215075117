package import RekindleCore

/// What a search leads to: Help first, where the words speak of danger, despair or force.
package struct SearchAnswer: Equatable, Sendable {
    /// The parts of Help that come before anything else, what cannot wait first.
    package let help: [SelfCheck.Part]
    /// What is good to know before what was found.
    package let notes: [String]
    package let findings: [Finding]
    /// Whether nothing holds all the words, so that what was found holds only some.
    package let isPartial: Bool
}

extension Library {
    /// What these words lead to. What was typed is compared and forgotten.
    package func answer(to text: String) -> SearchAnswer {
        let words = SearchWords.typed(text)
        let topics = topics.of(words)
        let help = topics.help
        let whole = search(text)
        guard help.isEmpty else {
            // Nothing to do, which may only sound alike or bring two face to face, stands beside what cannot wait.
            return SearchAnswer(help: help, notes: [], findings: whole.filter(\.isReading), isPartial: false)
        }
        let chosen = topics.flatMap { $0.find ?? [] }.compactMap(finding)
        let nearest = (chosen + whole).uniqued
        guard nearest.isEmpty else {
            return SearchAnswer(help: [], notes: topics.compactMap(\.note), findings: nearest, isPartial: false)
        }
        let some = self.topics.telling(words).flatMap { search($0) }.uniqued
        return SearchAnswer(help: [], notes: [], findings: some, isPartial: true)
    }

    private func finding(_ id: String) -> Finding? {
        offered(.init(id)).map(Finding.practice) ?? reading(.init(id)).map(Finding.reading)
    }
}

extension Library {
    /// The parts of Help that come before anything else, where somebody's own sentence speaks of what they are for.
    package func help(in sentence: String) -> [SelfCheck.Part] { topics.of(SearchWords.of(sentence)).help }
}

extension [SearchTopic] {
    fileprivate var help: [SelfCheck.Part] { Set(flatMap { $0.parts ?? [] }).sorted() }
}

extension Finding {
    fileprivate var isReading: Bool {
        if case .reading = self { true } else { false }
    }

    fileprivate var id: String {
        switch self {
        case .practice(let practice): practice.id.rawValue
        case .reading(let reading): reading.id.rawValue
        }
    }
}

extension [Finding] {
    /// Each once, where it came first.
    fileprivate var uniqued: [Finding] {
        var seen: Set<String> = []
        return filter { seen.insert($0.id).inserted }
    }
}
