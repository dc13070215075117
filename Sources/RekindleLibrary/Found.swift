import RekindleCore

/// A value together with the place it was read from.
struct Found<Value> {
    let value: Value
    let file: String
    let label: String?

    /// Refuses the item unless a rule holds.
    func require(_ holds: Bool, _ field: String, _ problem: String) throws(LibraryFault) {
        guard holds else { throw LibraryFault(file: file, item: label, field: field, problem: problem) }
    }

    /// Refuses empty and merely blank texts.
    func requireText(_ text: String, _ field: String) throws(LibraryFault) {
        try require(text.contains { !$0.isWhitespace }, field, "This text is empty.")
    }

    /// Refuses blank entries of a list, and a list shorter or longer than allowed.
    func requireTexts(_ texts: [String], _ field: String, count: ClosedRange<Int>) throws(LibraryFault) {
        try require(
            count.contains(texts.count), field,
            "Here are \(texts.count) entries; allowed are \(count.lowerBound) to \(count.upperBound).")
        for (index, text) in texts.enumerated() { try requireText(text, "\(field).\(index + 1)") }
    }

    /// Refuses ids that could not stand in an address.
    func requireID(_ id: String) throws(LibraryFault) {
        let parts = id.split(separator: "-", omittingEmptySubsequences: false)
        let plain = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
        }
        try require(plain, "id", "An id has only small letters a to z and digits, joined by single hyphens.")
    }
}

/// Refuses the second of two items with one id, wherever the first was.
func checkUnique<Item: Identifiable>(_ items: [Found<Item>]) throws(LibraryFault) {
    var places: [Item.ID: String] = [:]
    for item in items {
        if let first = places[item.value.id] {
            try item.require(false, "id", "This id is already used in \(first).")
        }
        places[item.value.id] = item.file
    }
}
