import RekindleCore
import RekindleVault

/// Which of the news the card on Today shows: word of new browsers first, so that no other change pushes it off, and what
/// says the same in one line.
struct NewsOnToday {
    /// Changes that say the same, the newest first.
    struct Line {
        var entries: [AccountNews.Entry]

        func words(in zone: Zone) -> String {
            guard let newest = entries.first else { return "" }
            if entries.count == 1 { return newest.words(in: zone) }
            return "More than once, last on \(newest.day(in: zone)): \(newest.change)"
        }
    }

    private static let most = 3

    /// That the account was opened with the recovery code, which the card says by itself.
    let recovered: [AccountNews.Entry]
    let lines: [Line]
    /// How many lines more there are; all of them stand in the list of sessions.
    let more: Int

    /// Takes the news with the newest first.
    init(_ news: [AccountNews.Entry]) {
        recovered = news.filter { $0.what == .recovered }
        var all: [Line] = []
        for entry in news where entry.what != .recovered {
            if let place = all.firstIndex(where: { $0.entries.first?.isLike(entry) == true }) {
                all[place].entries.append(entry)
            } else {
                all.append(Line(entries: [entry]))
            }
        }
        let signIns = all.filter { $0.entries.first?.what.isSignIn == true }
        let ordered = signIns + all.filter { $0.entries.first?.what.isSignIn != true }
        (lines, more) = (Array(ordered.prefix(Self.most)), max(0, ordered.count - Self.most))
    }

    /// All that is said, each change by itself.
    var shown: [AccountNews.Entry] { recovered + lines.flatMap(\.entries) }
}
