import RekindleCore

/// What the two tick in a week, each of what they are offered: so many things that meet, and so many more that do not.
struct TickCounts: Sendable {
    var met = 0
    var ada = 0
    var sam = 0

    /// What one of them ticks of both handfuls.
    func of(_ voice: Voice, hers: [Practice], his: [Practice]) -> [Practice.ID] {
        let (mine, theirs, more) = voice == .ada ? (hers, his, ada) : (his, hers, sam)
        let both = mine.filter(theirs.contains).sorted { Self.wish($0) < Self.wish($1) }
        let own = mine.filter { !theirs.contains($0) }
        return (both.prefix(met) + own.prefix(more)).map(\.id)
    }

    /// What is near to them and small comes first.
    private static func wish(_ practice: Practice) -> (Int, Int, String) {
        (near.contains(practice.strategy) ? 0 : 1, practice.minutes, practice.id.rawValue)
    }

    private static let near: Set<Strategy> = [.time, .affection, .touch, .openness, .listening]
}
