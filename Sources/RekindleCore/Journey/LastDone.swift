/// What somebody did, each practice once: when last, and how it last was. It is kept beside the doings themselves, so
/// that a page which only wants to suggest something opens one record instead of a year of them.
package struct LastDone: Equatable, Sendable {
    private struct Entry: Equatable {
        var day: Int
        var how: Doing.How?
        var howDay: Int?
    }

    private var entries: [Practice.ID: Entry] = [:]

    package init() {}

    /// Takes in one more, or the same one changed.
    package mutating func note(_ doing: Doing) {
        var entry = entries[doing.practice] ?? Entry(day: doing.day)
        entry.day = max(entry.day, doing.day)
        if let how = doing.how, doing.day >= entry.howDay ?? doing.day { (entry.how, entry.howDay) = (how, doing.day) }
        entries[doing.practice] = entry
    }

    /// As doings: for each practice the last one, and the last that said how it was.
    package var doings: [Doing] {
        entries.flatMap { id, entry in
            var all = [Doing(practice: id, day: entry.day)]
            if let day = entry.howDay { all.append(Doing(practice: id, day: day, how: entry.how)) }
            return all
        }
    }
}

/// One line for each practice: a page reads this at every visit, and a line is read faster than an object.
extension LastDone: Codable {
    package init(from decoder: any Decoder) throws {
        for line in try decoder.singleValueContainer().decode(String.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 2 || words.count == 4, let day = Int(words[1]) else { continue }
            var entry = Entry(day: day)
            if words.count == 4 { (entry.how, entry.howDay) = (Doing.How(rawValue: String(words[2])), Int(words[3])) }
            entries[Practice.ID(String(words[0]))] = entry
        }
    }

    package func encode(to encoder: any Encoder) throws {
        let lines = entries.map { id, entry in
            guard let how = entry.how, let day = entry.howDay else { return "\(id) \(entry.day)" }
            return "\(id) \(entry.day) \(how.rawValue) \(day)"
        }
        var container = encoder.singleValueContainer()
        try container.encode(lines.sorted().joined(separator: "\n"))
    }
}
