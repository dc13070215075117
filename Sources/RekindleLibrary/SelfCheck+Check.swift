import RekindleCore

extension Found where Value == SelfCheck.Item {
    /// Refuses a question whose field says what it is about, or that is too long to take in.
    func check() throws(LibraryFault) {
        let isNeutral = value.id.first == "q" && value.id.dropFirst().wholeMatch(of: /[1-9][0-9]?/) != nil
        try require(isNeutral, "id", "An id is the letter q and a number, which tells nothing at a glance.")
        try require(value.words.hasSuffix("?"), "words", "A question ends with a question mark.")
        let count = value.words.split(separator: " ").count
        let limit = SelfCheck.Item.limit
        try require(count <= limit, "words", "Here are \(count) words; allowed are at most \(limit).")
    }
}

/// Refuses questions that leave a subject out, or a part of Help that no yes would lead to.
func checkWhole(_ items: [SelfCheck.Item], file: String) throws(LibraryFault) {
    let subjects = Set(SelfCheck.Subject.allCases).subtracting(items.map(\.subject)).map(\.rawValue).sorted()
    if let missing = subjects.first {
        throw LibraryFault(file: file, field: "subject", problem: "No question is about “\(missing)”.")
    }
    let parts = Set(SelfCheck.Part.allCases).subtracting(items.map(\.part)).map(\.rawValue).sorted()
    if let missing = parts.first {
        throw LibraryFault(file: file, field: "part", problem: "No question leads to “\(missing)”.")
    }
}
