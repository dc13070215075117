package import RekindleCore
package import RekindleHTML

/// Practices one below the other, each with how long it takes and what it may do.
package struct PracticeList {
    package var practices: [Practice]
    /// Alone, what one person can do comes first, and what takes two says so.
    package var isConnected: Bool
    /// Titles and minutes only, where all of the library stands on one page.
    package var isShort: Bool

    package init(practices: [Practice], isConnected: Bool, isShort: Bool = false) {
        self.practices = practices
        self.isConnected = isConnected
        self.isShort = isShort
    }

    package var html: HTML { LinkRow.list(ordered.map(row)) }

    private var ordered: [Practice] {
        isConnected ? practices : practices.filter(\.isForOne) + practices.filter { !$0.isForOne }
    }

    private func row(_ practice: Practice) -> LinkRow {
        let takesTwo = !isConnected && !practice.isForOne
        let effort = Effort.minutes(practice.minutes) + (takesTwo ? ", takes two" : "")
        return LinkRow(
            title: Quotes.curled(practice.title), url: Path.libraryItem(practice.id.rawValue).url,
            detail: isShort ? effort : "\(effort) · \(Quotes.curled(practice.promise))")
    }
}

extension Practice {
    fileprivate var isForOne: Bool { variants[.alone] != nil }
}
