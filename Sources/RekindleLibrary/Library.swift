package import RekindleCore

/// Practices, readings, feeling words, the questions of the self-check and what was picked for an evening, of one
/// language, checked as a whole.
package final class Library: Sendable {
    package let practices: [Practice]
    package let readings: [Reading]
    package let feelings: [Feeling]
    /// The questions of the self-check in the order in which they are asked.
    package let selfCheck: [SelfCheck.Item]

    /// What two people can be offered, and what one person can.
    package let (forTwo, forOne): ([Practice], [Practice])

    private let practicesByID: [Practice.ID: Practice]
    private let readingsByID: [Reading.ID: Reading]
    private let picks: [EveningPicks.ID: EveningPicks]
    private let index: SearchIndex
    let topics: SearchTopics

    /// Takes items whose ids are unique; of two with one id the first is found.
    package init(
        practices: [Practice], readings: [Reading], feelings: [Feeling], selfCheck: [SelfCheck.Item] = [],
        evenings: [EveningPicks] = [], guide: SearchGuide? = nil
    ) {
        self.practices = practices
        self.readings = readings
        self.feelings = feelings
        self.selfCheck = selfCheck
        (forTwo, forOne) = (practices.filter(\.suitsTwo), practices.filter(\.suitsOne))
        practicesByID = byID(practices)
        readingsByID = byID(readings)
        picks = byID(evenings)
        index = SearchIndex(practices: practices, readings: readings)
        topics = SearchTopics(guide ?? .empty)
    }

    /// The practice with this id.
    package func practice(_ id: Practice.ID) -> Practice? {
        practicesByID[id]
    }

    /// The reading with this id.
    package func reading(_ id: Reading.ID) -> Reading? {
        readingsByID[id]
    }

    /// The practice with this id, where it is offered to anybody: what is for adults belongs to a part that two people
    /// open together.
    package func offered(_ id: Practice.ID) -> Practice? {
        practice(id).flatMap { $0.adult ? nil : $0 }
    }

    /// What a strategy offers to anybody.
    package func offered(in strategy: Strategy) -> [Practice] {
        practices(in: strategy).filter { !$0.adult }
    }

    /// What can be offered on such an evening: what was picked for it, or everything where nothing was. While it is hot
    /// or sore, nothing takes the place of what was picked.
    package func practices(on mood: Situation.Mood) -> [Practice] {
        guard let picked = picks[mood] else { return mood.isSore ? [] : practices }
        let ids = Set(picked.practices)
        return practices.filter { ids.contains($0.id) }
    }

    /// What holds every word of a search in its title, promise or steps (of a reading: title, question or text), the
    /// nearest to a title first. Case and accents do not matter, and a word may be the beginning of a longer one. What
    /// is for adults is left out.
    package func search(_ words: String) -> [Finding] {
        index.findings(SearchWords.typed(words))
    }

    /// What belongs to one strategy.
    package func practices(in strategy: Strategy) -> [Practice] {
        practices.filter { $0.strategy == strategy }
    }

    /// The words of one family, in the order of the file.
    package func feelings(in family: Feeling.Family) -> [Feeling] {
        feelings.filter { $0.family == family }
    }
}

private func byID<Item: Identifiable>(_ items: [Item]) -> [Item.ID: Item] {
    Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
