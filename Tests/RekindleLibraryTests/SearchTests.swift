import Foundation
import RekindleCore
import RekindleLibrary
import Testing

struct SearchTests {
    private func found(_ words: String) throws -> [String] {
        try Shelf.english().search(words).map { finding in
            switch finding {
            case .practice(let practice): practice.id.rawValue
            case .reading(let reading): reading.id.rawValue
            }
        }
    }

    @Test func `every practice and every reading is found by its title, first or beside what has it too`() throws {
        let library = try Shelf.english()
        for practice in library.practices {
            #expect(try found(practice.title).first == practice.id.rawValue, "\(practice.title)")
        }
        for reading in library.readings {
            #expect(try found(reading.title).contains(reading.id.rawValue), "\(reading.title)")
        }
    }

    @Test func `title comes before promise, promise before steps`() throws {
        let all = try Shelf.english().search("listen")
        let ranks = all.map { finding in
            switch finding {
            case .practice(let one): place("listen", [one.title, one.promise, one.steps.joined(separator: " ")])
            case .reading(let one): place("listen", [one.title, one.question, one.paragraphs.joined(separator: " ")])
            }
        }
        #expect(all.count > 5 && ranks == ranks.sorted() && !ranks.contains(3))
        #expect(Set(ranks).count > 1)
    }

    @Test(arguments: ["GOOD NEWS", "good-news", "  good   news ", "góod nëws", "“Good” news!", "goo ne", "news good"])
    func `case, accents, marks and the order of words do not matter, and a beginning is enough`(words: String) throws {
        #expect(try found(words).contains("good-news"))
    }

    @Test func `all words have to be there`() throws {
        #expect(try found("news").contains("good-news"))
        #expect(try !found("news zebra").contains("good-news"))
        #expect(try found("qqqq").isEmpty)
    }

    @Test(arguments: ["", "  ", "!?", "“”", "\u{202e}"])
    func `a search without a word finds nothing`(words: String) throws {
        #expect(try found(words).isEmpty)
    }

    @Test(arguments: [
        ("don't", ["dont"]), ("Don’t", ["dont"]), ("Café-Crème", ["cafe", "creme"]), ("Straße", ["strasse"]),
        ("ÅNGSTRÖM 3", ["angstrom", "3"]), ("日本", ["日本"]),
        ("su\u{ad}icide", ["suicide"]), ("he\u{200b} hits me", ["he", "hits", "me"]),
        ("\u{feff}hits\u{2060}", ["hits"]),
    ])
    func `words are folded`(text: String, words: [String]) {
        #expect(SearchWords.of(text) == words)
    }

    @Test func `what is for adults is not found`() throws {
        let library = try Shelf.english()
        let plain = try #require(library.practices.first)
        let adult = try Practice.adult(like: plain)
        #expect(Library(practices: [adult], readings: [], feelings: []).search(adult.title).isEmpty)
        #expect(!Library(practices: [plain], readings: [], feelings: []).search(plain.title).isEmpty)
    }

    private func place(_ word: String, _ texts: [String]) -> Int {
        texts.firstIndex { text in SearchWords.of(text).contains { $0.hasPrefix(word) } } ?? texts.count
    }
}

extension Practice {
    /// The same in the part for adults.
    fileprivate static func adult(like other: Practice) throws -> Practice {
        var fields = try JSONSerialization.jsonObject(with: JSONEncoder().encode(other)) as? [String: Any] ?? [:]
        fields["adult"] = true
        return try JSONDecoder().decode(Practice.self, from: JSONSerialization.data(withJSONObject: fields))
    }
}
