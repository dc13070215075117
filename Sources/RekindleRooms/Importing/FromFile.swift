package import RekindleCore

/// Some of what came from a file, with what that says of it: things of one kind in one place, as many as make a row of a
/// usual size. It is its importer's alone, whoever is said to have written it.
package struct FromFile: Content {
    package static let kind = "from-file"
    package static let label = Label.onlyYou

    /// A thing, as the file says it.
    package struct Thing: Codable, Equatable, Sendable {
        let whose: Whose
        let label: Label
        let day: String
        let at: String?
        let facts: KeptFacts
    }

    /// Which of its owner's imports it belongs to.
    let file: Int
    let place: FilePlace
    /// The file's word for the kind.
    let word: String
    package internal(set) var things: [Thing] = []
}

/// Where a file says that something lay.
struct FilePlace: Codable, Equatable, Sendable {
    let place: String
    /// Which of those that were shared once.
    let former: Int?
}
