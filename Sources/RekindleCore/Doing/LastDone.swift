/// What somebody did, each practice once: when last, and how it last was. It is kept beside the doings themselves, so
/// that a page which only wants to suggest something opens one record instead of a year of them.
///
/// It stays the text that it is kept as until somebody asks: most pages ask for one practice. Between two of them stands
/// what needs no escape in JSON, which is read twice as fast as a line break.
package struct LastDone: Equatable, Sendable {
    fileprivate struct Entry {
        var practice: Practice.ID
        var day: Int
        var how: Doing.How?
        var howDay: Int?
        /// The last day before that one, for whoever looks at a day on which it was done again.
        var earlier: Int?
    }

    private(set) var text: String

    package init() { text = "" }

    init(text: String) { self.text = text }

    /// Takes in one more, or the same one changed.
    package mutating func note(_ doing: Doing) {
        var entries = entries
        let place = entries.firstIndex { $0.practice == doing.practice } ?? entries.endIndex
        if place == entries.endIndex { entries.append(Entry(practice: doing.practice, day: doing.day)) }
        entries[place].note(doing)
        text = entries.map(\.line).sorted().joined(separator: ";")
    }

    /// As doings: for each practice the last days, and the last that said how it was.
    package var doings: [Doing] {
        var (all, text) = ([] as [Doing], text)
        // A ranking takes all of it apart: over plain bytes in half the time that a string takes.
        text.withUTF8 { bytes in
            for line in Parts(of: bytes, between: ";") { Entry(line)?.addDoings(to: &all) }
        }
        return all
    }

    /// The same of one practice.
    package func doings(of practice: Practice.ID) -> [Doing] {
        var all: [Doing] = []
        line(beginning: "\(practice) ".utf8).flatMap(Entry.init)?.addDoings(to: &all)
        return all
    }

    /// Found without taking the others apart.
    private func line(beginning: String.UTF8View) -> Substring.UTF8View? {
        var rest = text.utf8[...]
        while let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? (rest.isEmpty ? nil : rest.endIndex) {
            if rest.starts(with: beginning) { return rest[..<end] }
            rest = rest[end...].dropFirst()
        }
        return nil
    }

    private var entries: [Entry] { lines.compactMap(Entry.init) }

    // By bytes: looking for the bounds of letters takes longer than all the rest.
    private var lines: [Substring.UTF8View] { text.utf8.split(separator: UInt8(ascii: ";")) }
}

extension LastDone.Entry {
    fileprivate init?(_ line: some Collection<UInt8>) {
        var words = Parts(of: line, between: " ")
        guard let id = words.next(), let day = words.next()?.days, let how = words.next(),
            let howDay = words.next(), let earlier = words.next(), words.next() == nil
        else { return nil }
        self.init(
            practice: Practice.ID(String(decoding: id, as: UTF8.self)), day: day, earlier: earlier.days)
        if how.first != UInt8(ascii: "-"), let how = Doing.How(rawValue: String(decoding: how, as: UTF8.self)) {
            (self.how, self.howDay) = (how, howDay.days)
        }
    }

    fileprivate var line: String {
        let (howDay, earlier) = (howDay.map(String.init) ?? "-", earlier.map(String.init) ?? "-")
        return "\(practice) \(day) \(how?.rawValue ?? "-") \(howDay) \(earlier)"
    }

    fileprivate func addDoings(to all: inout [Doing]) {
        all.append(Doing(practice: practice, day: day))
        if let earlier { all.append(Doing(practice: practice, day: earlier)) }
        if let howDay { all.append(Doing(practice: practice, day: howDay, how: how)) }
    }

    fileprivate mutating func note(_ doing: Doing) {
        let days = Set([day, doing.day] + [earlier].compactMap(\.self)).sorted(by: >)
        (day, earlier) = (days[0], days.count > 1 ? days[1] : nil)
        if let how = doing.how, doing.day >= howDay ?? doing.day { (self.how, howDay) = (how, doing.day) }
    }
}

extension LastDone: Codable {
    package init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension LastDone: Content {
    package static var kind: String { "last-done" }
    package static var label: Label { .onlyYou }
}
