/// What somebody did, each practice once: when last, and how it last was. It is kept beside the doings themselves, so
/// that a page which only wants to suggest something opens one record instead of a year of them.
package struct LastDone: Equatable, Sendable {
    private struct Entry: Equatable {
        var day: Int
        var how: Doing.How?
        var howDay: Int?
        /// The last day before that one, for whoever looks at a day on which it was done again.
        var earlier: Int?
    }

    private var entries: [Practice.ID: Entry] = [:]

    package init() {}

    /// Takes in one more, or the same one changed.
    package mutating func note(_ doing: Doing) {
        var entry = entries[doing.practice] ?? Entry(day: doing.day)
        let days = Set([entry.day, doing.day] + [entry.earlier].compactMap(\.self)).sorted(by: >)
        (entry.day, entry.earlier) = (days[0], days.count > 1 ? days[1] : nil)
        if let how = doing.how, doing.day >= entry.howDay ?? doing.day { (entry.how, entry.howDay) = (how, doing.day) }
        entries[doing.practice] = entry
    }

    /// As doings: for each practice the last days, and the last that said how it was.
    package var doings: [Doing] {
        entries.flatMap { id, entry in
            var all = [entry.day, entry.earlier].compactMap(\.self).map { Doing(practice: id, day: $0) }
            if let day = entry.howDay { all.append(Doing(practice: id, day: day, how: entry.how)) }
            return all
        }
    }
}

/// One line for each practice: a page reads this at every visit, and a line is read faster than an object.
extension LastDone: Codable {
    package init(from decoder: any Decoder) throws {
        // By bytes: looking for the bounds of letters takes longer than all the rest.
        let text = Array(try decoder.singleValueContainer().decode(String.self).utf8)
        for line in text.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            guard words.count == 5, let day = Int(words[1]) else { continue }
            var entry = Entry(day: day, earlier: Int(words[4]))
            if let how = Doing.How(rawValue: words[2]) { (entry.how, entry.howDay) = (how, Int(words[3])) }
            entries[Practice.ID(words[0])] = entry
        }
    }

    package func encode(to encoder: any Encoder) throws {
        let lines = entries.map { id, entry in
            let (howDay, earlier) = (entry.howDay.map(String.init) ?? "-", entry.earlier.map(String.init) ?? "-")
            return "\(id) \(entry.day) \(entry.how?.rawValue ?? "-") \(howDay) \(earlier)"
        }
        var container = encoder.singleValueContainer()
        try container.encode(lines.sorted().joined(separator: "\n"))
    }
}
