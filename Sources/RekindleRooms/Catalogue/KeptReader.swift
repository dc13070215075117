import Foundation
import RekindleCore

/// Takes the facts of a file apart, of which nothing is known beforehand: each is there, of its sort and no longer than it
/// can be, or the thing is not taken.
package struct KeptReader: Sendable {
    /// No list has more in it.
    package static let mostListed = 256
    /// No word of an enumeration has more bytes.
    package static let mostWordBytes = 64
    /// No practice has a longer name.
    package static let practiceLimit = 80

    private let facts: [String: KeptValue]
    /// When the file says that it was kept.
    let moment: Date

    init(_ facts: KeptFacts, at moment: Date) { (self.facts, self.moment) = (facts.facts, moment) }

    /// Whether something is said under a name.
    func has(_ name: String) -> Bool { facts[name] != nil }

    /// The value under a name.
    func value(_ name: String) throws -> KeptValue {
        guard let value = facts[name] else { throw KeptFault.missing }
        return value
    }

    /// What is read of a value, where there is one.
    func ifThere<Value>(_ name: String, _ read: (KeptValue) throws -> Value) throws -> Value? {
        try facts[name].map(read)
    }

    /// A text of so many scalars at most.
    func text(_ name: String, most: Int) throws -> String { try value(name).text(most: most) }

    /// One of the words of an enumeration.
    func word<Word: RawRepresentable<String>>(_ name: String, _ type: Word.Type) throws -> Word {
        try value(name).word(type)
    }

    /// A number in these bounds.
    func number(_ name: String, in range: ClosedRange<Int>) throws -> Int { try value(name).number(in: range) }

    func flag(_ name: String) throws -> Bool {
        guard case .flag(let flag) = try value(name) else { throw KeptFault.odd }
        return flag
    }

    /// A list, each read alike.
    func list<Value>(_ name: String, _ read: (KeptValue) throws -> Value) throws -> [Value] {
        try value(name).list(read)
    }

    /// The practices of a list.
    func practices(_ name: String) throws -> [Practice.ID] { try list(name) { try $0.practice() } }

    /// The facts under a name, each read alike.
    func named<Value>(_ name: String, _ read: (KeptReader) throws -> Value) throws -> Value {
        try read(value(name).reader(at: moment))
    }

    /// Every fact by its name.
    var all: [(name: String, value: KeptValue)] { facts.map { ($0.key, $0.value) } }

    /// What each of the two has under a name; nobody has anything where it is not there.
    func sides<Value>(
        _ name: String, _ read: (KeptValue) throws -> Value
    ) throws -> (me: Value?, partner: Value?) {
        guard let value = facts[name] else { return (nil, nil) }
        let sides = try value.reader(at: moment)
        guard sides.facts.keys.allSatisfy(["me", "partner"].contains) else { throw KeptFault.odd }
        return (try sides.ifThere("me", read), try sides.ifThere("partner", read))
    }

    /// The same where both have something or neither.
    func pair<Value>(_ name: String, _ read: (KeptValue) throws -> Value) throws -> (me: Value, partner: Value)? {
        let (me, partner) = try sides(name, read)
        if let me, let partner { return (me, partner) }
        if me != nil || partner != nil { throw KeptFault.missing }
        return nil
    }
}

extension KeptValue {
    /// A text of so many scalars at most, which a page can show.
    func text(most: Int) throws -> String {
        guard case .text(let text) = self else { throw KeptFault.odd }
        if text.isLonger(than: most) { throw KeptFault.tooLong }
        guard text.unicodeScalars.allSatisfy(Typed.isShowable) else { throw KeptFault.odd }
        return text
    }

    /// One of the words of an enumeration.
    func word<Word: RawRepresentable<String>>(_ type: Word.Type) throws -> Word {
        guard case .text(let text) = self, text.utf8.count <= KeptReader.mostWordBytes, let word = Word(rawValue: text)
        else { throw KeptFault.odd }
        return word
    }

    func number(in range: ClosedRange<Int>) throws -> Int {
        guard case .number(let number) = self, range.contains(number) else { throw KeptFault.odd }
        return number
    }

    func list<Value>(_ read: (KeptValue) throws -> Value) throws -> [Value] {
        guard case .list(let list) = self else { throw KeptFault.odd }
        if list.count > KeptReader.mostListed { throw KeptFault.tooLong }
        return try list.map(read)
    }

    func reader(at moment: Date) throws -> KeptReader {
        guard case .facts(let facts) = self else { throw KeptFault.odd }
        return KeptReader(facts, at: moment)
    }

    /// A practice's name, of a practice that may be gone from the library.
    func practice() throws -> Practice.ID {
        let name = try text(most: KeptReader.practiceLimit)
        guard !name.isEmpty, name.utf8.isPlainWord else { throw KeptFault.odd }
        return Practice.ID(name)
    }

    /// A day, counted from 1970.
    func day() throws -> Int {
        guard let day = CalendarDay(try text(most: 10)) else { throw KeptFault.odd }
        return day.number
    }

    func week() throws -> Week {
        guard let week = Week(dated: try text(most: 8)) else { throw KeptFault.odd }
        return week
    }

    /// A moment to the second, in UTC.
    func moment() throws -> Date {
        guard let moment = Date(inFiles: try text(most: 20)) else { throw KeptFault.odd }
        return moment
    }
}
