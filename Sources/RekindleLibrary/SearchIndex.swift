package import RekindleCore

/// Something that a search found.
package enum Finding: Equatable, Sendable {
    case practice(Practice)
    case reading(Reading)
}

/// Titles, promises and steps, folded once so that a search is a walk over bytes.
struct SearchIndex: Sendable {
    /// What is searched of one item: its title, its promise or question, its steps or paragraphs.
    private struct Entry: Sendable {
        var finding: Finding
        var fields: [[UInt8]]
    }

    private let entries: [Entry]

    init(practices: [Practice], readings: [Reading]) {
        entries =
            practices.filter { !$0.adult }.map { practice in
                let fields = [[practice.title], [practice.promise], practice.steps]
                return Entry(finding: .practice(practice), fields: Self.folded(fields))
            }
            + readings.map { reading in
                let fields = [[reading.title], [reading.question], reading.paragraphs]
                return Entry(finding: .reading(reading), fields: Self.folded(fields))
            }
    }

    /// What holds every word, the nearest to a title first, else in the order of the shelves.
    func findings(_ words: [String]) -> [Finding] {
        guard !words.isEmpty else { return [] }
        let needles = words.map { Array(" \($0)".utf8) }
        let ranked = entries.indices.compactMap { place in
            rank(entries[place], needles).map { (rank: $0, place: place) }
        }
        return ranked.sorted(by: <).map { entries[$0.place].finding }
    }

    /// Nought where all words stand in the title; more the deeper they stand. Nil where one stands nowhere.
    private func rank(_ entry: Entry, _ needles: [[UInt8]]) -> Int? {
        var rank = 0
        for needle in needles {
            guard let field = entry.fields.firstIndex(where: { $0.holds(needle) }) else { return nil }
            rank += field
        }
        return rank
    }

    private static func folded(_ fields: [[String]]) -> [[UInt8]] {
        fields.map { texts in Array(" \(SearchWords.of(texts.joined(separator: " ")).joined(separator: " "))".utf8) }
    }
}

extension [UInt8] {
    /// Whether this word begins somewhere in it; `needle` is the space before a word, and its first letters. Letters are
    /// looked at before spaces, of which a text has many.
    fileprivate func holds(_ needle: [UInt8]) -> Bool {
        guard needle.count > 1 else { return false }
        return withUnsafeBufferPointer { whole in
            needle.withUnsafeBufferPointer { part in
                var start = 0
                while start + part.count <= whole.count {
                    if whole[start + 1] == part[1], whole[start] == part[0],
                        part.indices.allSatisfy({ whole[start + $0] == part[$0] })
                    {
                        return true
                    }
                    start += 1
                }
                return false
            }
        }
    }
}
