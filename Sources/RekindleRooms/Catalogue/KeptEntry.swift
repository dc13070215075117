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
        // By their names, as all objects in a file.
        json.write(inOrder: [
            ("at", at.map { KeptValue.text($0) }), ("content", .facts(thing.facts())),
            ("day", .text(origin?.day ?? zone.day(of: thing.at))),
            ("former", (origin?.former ?? former).map { KeptValue.number($0) }),
            ("fromFile", origin == nil ? nil : KeptValue.flag(true)), ("kind", .text(thing.kind)),
            ("label", .text(thing.label.rawValue)), ("place", .text(origin?.place ?? place.word)),
            ("whose", .text(thing.whose.rawValue)),
        ])
        return json.bytes
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
