import RekindleCore

extension Found where Value == Practice {
    /// Refuses a practice that a page could not show or a tired person could not do.
    func check() throws(LibraryFault) {
        try requireID(value.id.rawValue)
        for (field, text) in [("title", value.title), ("promise", value.promise), ("firstMove", value.firstMove)] {
            try requireText(text, field)
        }
        try require(!value.concerns.isEmpty, "concerns", "Name at least one concern that this is for.")
        try require(Set(value.concerns).count == value.concerns.count, "concerns", "A concern is named twice.")
        try requireTexts(value.steps, "steps", count: 2...8)
        try require((1...90).contains(value.minutes), "minutes", "Allowed are 1 to 90 minutes.")
        try require(!value.ways.isEmpty, "variants", "Name at least one way to do this.")
        for way in value.ways { try requireText(value.variants[way] ?? "", "variants.\(way.rawValue)") }
        try require(
            value.oneself != true || (value.isForOneself && !value.adult && value.energy != .more), "oneself",
            "Only what one person can do with little strength comes where Help does, and no touch.")
        try requireTexts(value.cautions, "cautions", count: 1...4)
        try requireTexts(value.notWhen, "notWhen", count: 1...4)
        try requireText(value.evidence.source, "evidence.source")
        try requireText(value.evidence.finding, "evidence.finding")
    }
}

extension Found where Value == Reading {
    /// Refuses a reading that is empty or points to a practice that is not there.
    func check(known: Set<Practice.ID>) throws(LibraryFault) {
        try requireID(value.id.rawValue)
        try requireText(value.title, "title")
        try requireText(value.question, "question")
        try require((1...15).contains(value.minutes), "minutes", "Allowed are 1 to 15 minutes.")
        try requireTexts(value.paragraphs, "paragraphs", count: 1...12)
        try requireTexts(value.sources, "sources", count: 1...8)
        for id in value.related {
            try require(known.contains(id), "related", "There is no practice with the id “\(id)”.")
        }
    }
}

extension Found where Value == Feeling {
    /// Refuses a feeling without its word or its hint.
    func check() throws(LibraryFault) {
        try requireID(value.id.rawValue)
        try requireText(value.word, "word")
        try requireText(value.hint, "hint")
    }
}
