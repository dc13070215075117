import RekindleCore

extension Found where Value == SearchGuide {
    /// Refuses a guide that leads to what is not there, or with a phrase that nobody could type.
    func check(known: Set<String>) throws(LibraryFault) {
        for (name, words) in value.groups { try requireTexts(words, "groups.\(name)", count: 1...80) }
        var ids: Set<String> = []
        for topic in value.topics {
            let topic = Found<SearchTopic>(value: topic, file: file, label: topic.id)
            try topic.check(in: value, known: known)
            try topic.require(ids.insert(topic.value.id).inserted, "id", "This id is already used in \(file).")
        }
        let parts = Set(SelfCheck.Part.allCases).subtracting(value.topics.flatMap { $0.parts ?? [] })
        let missing = parts.map(\.rawValue).sorted().first
        try require(missing == nil, "parts", "No topic leads to “\(missing ?? "")”.")
    }
}

extension Found where Value == SearchTopic {
    fileprivate func check(in guide: SearchGuide, known: Set<String>) throws(LibraryFault) {
        try requireID(value.id)
        try require(value.parts?.isEmpty != true, "parts", "Name a part of Help, or leave the field out.")
        try require(value.parts != nil || value.find != nil, "find", "Name what is to be found, or a part of Help.")
        for text in value.phrases + (value.alone ?? []) {
            try require(isTypable(text, in: guide), "phrases", "“\(text)” is not what a search comes down to.")
        }
        for id in value.find ?? [] {
            try require(known.contains(id), "find", "There is nothing with the id “\(id)”.")
        }
        if let note = value.note { try requireText(note, "note") }
    }

    /// What is typed is folded: in small letters, without accents and apostrophes. A phrase that is not could never fit.
    private func isTypable(_ text: String, in guide: SearchGuide) -> Bool {
        let words = text.split(separator: " ").filter { $0.first != "<" && $0 != "_" }
            .map { $0.trimming { "*~".contains($0) } }
        return !SearchPhrase(text, in: guide).isEmpty && words.allSatisfy { SearchWords.of($0) == [$0] }
    }
}

extension Substring {
    fileprivate func trimming(_ isDropped: (Character) -> Bool) -> String {
        String(String(self).prefix { !isDropped($0) })
    }
}
