import RekindleCore
import RekindleStore
package import RekindleVault

extension Importing {
    /// A file with when it was taken in.
    package struct Taken: Sendable {
        package let head: FileImport
        /// The day, where its owner is.
        package let day: String
    }

    /// Every file that somebody took in, the last one first.
    package static func all(of me: Context) async throws(VaultFailure) -> [Taken] {
        try await Known(of: me).taken.map { Taken(head: $0.content, day: me.zone.day(of: $0.at)) }
    }

    /// What waits for a look; nil where nothing does.
    package static func waiting(of me: Context) async throws(VaultFailure) -> FileImport? {
        try await Known(of: me).waiting(at: me)?.content
    }

    /// One of the files that were taken in, by its name.
    package static func taken(_ name: String, of me: Context) async throws(VaultFailure) -> Taken? {
        // What waits has no name of its own here.
        guard name != waitingSubject else { return nil }
        return try await me.personal.only(FileImport.self, subject: name).map { record in
            Taken(head: record.content, day: me.zone.day(of: record.at))
        }
    }

    /// Some things of a line, from one of its things on, in the order of the file.
    package static func things(
        of line: FileImport.Line, from start: Int, most: Int, in head: FileImport, _ features: [Feature],
        of me: Context
    ) async throws(VaultFailure) -> [KeptThing] {
        let ways = WaysBack(features)
        var (things, skipped) = ([] as [KeptThing], 0)
        for (row, count) in line.counts.enumerated() where things.count < most {
            defer { skipped += count }
            if skipped + count <= start { continue }
            guard let page = try await me.personal.only(FromFile.self, subject: head.subject(line.first + row)) else {
                continue
            }
            things += page.things(in: me.zone).dropFirst(max(0, start - skipped))
        }
        return things.prefix(most).map { ways.opened($0) }
    }
}

extension Record where Value == FromFile {
    /// The things of it as their owner takes them along.
    func things(in zone: Zone) -> [KeptThing] {
        content.things.enumerated().map { place, thing in
            let origin = KeptOrigin(
                file: content.file, place: content.place.place, former: content.place.former, day: thing.day,
                at: thing.at)
            return KeptThing(
                kind: content.word, name: "\(name)-\(place)",
                at: FromFile.moment(at: thing.at, day: thing.day, in: zone), whose: thing.whose, label: thing.label,
                content: content, from: origin, facts: { thing.facts })
        }
    }
}
