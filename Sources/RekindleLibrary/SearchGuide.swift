package import Foundation
package import RekindleCore

/// What people type when something is serious, or has another name here, and where that leads.
package struct SearchGuide: Hashable, Codable, Sendable {
    /// Words that count for nothing, in phrases as in what is typed.
    package let fillers: [String]
    /// Words that stand for each other, by the name that a phrase puts in angle brackets.
    package let groups: [String: [String]]
    package let topics: [SearchTopic]

    /// The guide of one language as its file has it; `Library.load` checks where it leads.
    package static func load(from folder: URL, language: String = "en") throws(LibraryFault) -> SearchGuide {
        try ContentFolder(url: folder, language: language).file("search.yaml").whole(SearchGuide.self).value
    }

    /// A guide that leads nowhere.
    static let empty = SearchGuide(fillers: [], groups: [:], topics: [])
}

/// One thing that people look for in many words.
package struct SearchTopic: Hashable, Codable, Sendable, Identifiable {
    package let id: String
    /// The parts of Help that come before anything else; none where nothing presses.
    package let parts: [SelfCheck.Part]?
    /// Words in a row, anywhere in what is typed.
    package let phrases: [String]
    /// The same where nothing else was typed.
    package let alone: [String]?
    /// Practices and readings that come first.
    package let find: [String]?
    /// What is good to know before them.
    package let note: String?
}

/// The guide, ready to compare with what is typed.
struct SearchTopics: Sendable {
    private struct Topic: Sendable {
        var topic: SearchTopic
        var phrases: [SearchPhrase]
        var alone: [SearchPhrase]
    }

    private let fillers: Set<String>
    private let topics: [Topic]

    init(_ guide: SearchGuide) {
        fillers = Set(guide.fillers)
        topics = guide.topics.map { topic in
            let phrases = topic.phrases.map { SearchPhrase($0, in: guide) }
            return Topic(
                topic: topic, phrases: phrases, alone: (topic.alone ?? []).map { SearchPhrase($0, in: guide) })
        }
    }

    /// What these words speak of, in the order of the guide.
    func of(_ words: [String]) -> [SearchTopic] {
        let words = words.filter { !fillers.contains($0) }
        return topics.filter { topic in
            topic.phrases.contains { $0.isIn(words) } || topic.alone.contains { $0.isAll(of: words) }
        }.map(\.topic)
    }

    /// The words that count for something.
    func telling(_ words: [String]) -> [String] { words.filter { !fillers.contains($0) } }
}
