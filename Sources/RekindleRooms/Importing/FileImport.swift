package import RekindleCore

/// A file that somebody took in, or looks at before they do: what is in it by kind and place, and what was left out and why.
package struct FileImport: Content {
    package static let kind = "from-file/import"
    package static let label = Label.onlyYou

    /// What follows each other of one kind in one place.
    package struct Line: Codable, Equatable, Sendable {
        /// The file's word for the kind.
        package let kind: String
        let place: FilePlace
        /// The first of its rows, and how many things each of them has.
        let first: Int
        var counts: [Int]

        /// How many things there are.
        package var count: Int { counts.reduce(0, +) }
        /// The file's word for the place.
        package var placeWord: String { place.place }
        /// Which of those that were shared once.
        package var former: Int? { place.former }
    }

    /// What was left out.
    package struct Left: Codable, Equatable, Sendable {
        /// The file's word for the kind.
        package let kind: String
        package let why: KeptFault
        package var count: Int
    }

    /// What it is called in addresses, from the file's words and the key of its owner's space.
    package let name: String
    /// Which of its owner's imports it is.
    let file: Int
    /// The day on which the file says that it was made.
    package let made: String
    package var lines: [Line] = []
    package var left: [Left] = []
    /// About how many bytes it takes.
    var size = 0

    /// How many things are taken in.
    package var count: Int { lines.reduce(0) { $0 + $1.count } }

    /// How many rows it has.
    var rows: Int { lines.reduce(0) { $0 + $1.counts.count } }

    /// The subject of one of its rows.
    func subject(_ row: Int) -> String { "\(name)/\(row)" }

    /// So many kinds and reasons are told apart.
    static let mostLeft = 40

    /// Counts a thing that is left out.
    mutating func leave(_ word: String, _ why: KeptFault) {
        let kind = left.count < Self.mostLeft || left.contains { $0.kind == word } ? word : "other"
        if let place = left.firstIndex(where: { $0.kind == kind && $0.why == why }) {
            left[place].count += 1
        } else {
            left.append(Left(kind: kind, why: why, count: 1))
        }
    }
}
