import RekindleCore

extension Found where Value == EveningPicks {
    /// Refuses what is not on the shelf, and what one person could not do on such an evening.
    func check(known: [Practice.ID: Practice]) throws(LibraryFault) {
        let (ids, field) = (value.practices, "practices")
        let count = ids.count
        try require(
            (1...EveningPicks.limit).contains(count), field,
            "Here are \(count) entries; allowed are 1 to \(EveningPicks.limit).")
        try require(Set(ids).count == count, field, "A practice is named twice.")
        for id in ids {
            guard let practice = known[id] else {
                return try require(false, field, "There is no practice with the id “\(id)”.")
            }
            try require(!practice.adult, field, "“\(id)” is for adults, and this is for anybody.")
            try require(practice.variants[.alone] != nil, field, "“\(id)” cannot be done by one person.")
            try require(
                !value.id.isSore || practice.energy != .more, field, "“\(id)” asks for more than such an evening has.")
        }
    }
}

/// Refuses a file without a hot or a sore evening: with nothing picked for it, nothing would come.
func checkSoreEvenings(_ evenings: [Found<EveningPicks>], file: String) throws(LibraryFault) {
    let missing = Situation.Mood.allCases.first { mood in mood.isSore && !evenings.contains { $0.value.id == mood } }
    guard let missing else { return }
    throw LibraryFault(
        file: file, item: missing.rawValue, problem: "Name at least one practice for this evening; nothing else comes.")
}
