package import Foundation
import RekindleCore

/// A thing and where it lies.
package struct KeptEntry: Sendable {
    /// What entries are written by. It rises with every change that a reader of earlier files has to know of.
    package static let schema = 1

    package let thing: KeptThing
    package let place: KeptPlace
    /// Of a former space, which of them it is.
    private let former: Int?
    private let zone: Zone

    init(_ thing: KeptThing, in source: KeptSource, zone: Zone) {
        (self.thing, former, self.zone) = (thing, source.number, zone)
        place = thing.origin.map { .fromFile($0.name) } ?? source.place
    }

    /// The entry of a file, as one JSON object. Of what lies with oneself it says the moment, of everything else the day; of
    /// what came from a file, what that said.
    package func json() -> [UInt8] {
        let origin = thing.origin
        let at = origin.map(\.at) ?? (place == .own ? thing.at.inFiles : nil)
        var json = KeptJSON()
        json.write([
            "kind": .text(thing.kind), "place": .text(origin?.place ?? place.word),
            "former": (origin?.former ?? former).map { KeptValue.number($0) },
            "whose": .text(thing.whose.rawValue), "label": .text(thing.label.rawValue),
            "day": .text(origin?.day ?? zone.day(of: thing.at)), "at": at.map { KeptValue.text($0) },
            "fromFile": origin == nil ? nil : KeptValue.flag(true), "content": .facts(thing.facts()),
        ])
        return json.bytes
    }
}

extension Date {
    /// The moment as files say it: to the second, in UTC.
    package var inFiles: String {
        let seconds = Int(timeIntervalSince1970.rounded(.down))
        let second = ((seconds % 60) + 60) % 60
        let digits = second < 10 ? "0\(second)" : "\(second)"
        return "\(Zone.utc.day(of: self))T\(Zone.utc.clock(of: self)):\(digits)Z"
    }
}

extension KeptValue {
    /// A moment, as files say it.
    package static func moment(_ moment: Date) -> KeptValue { .text(moment.inFiles) }

    /// A day, counted from 1970.
    package static func day(_ number: Int) -> KeptValue {
        .text(Zone.utc.day(of: Date(timeIntervalSince1970: Double(number) * 86_400)))
    }
}
