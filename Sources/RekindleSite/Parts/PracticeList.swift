package import RekindleCore
package import RekindleHTML
package import RekindleUI

/// Practices one below the other, each with how long it takes and what it may do.
package struct PracticeList {
    package var practices: [Practice]
    /// Alone, what one person can do comes first, and what takes two says so.
    package var isConnected: Bool
    /// Titles and minutes only, where all of the library stands on one page.
    package var isShort: Bool
    /// As they come, whoever is here.
    package var isInOrder: Bool

    package init(practices: [Practice], isConnected: Bool, isShort: Bool = false, isInOrder: Bool = false) {
        self.practices = practices
        self.isConnected = isConnected
        self.isShort = isShort
        self.isInOrder = isInOrder
    }

    package var html: HTML { LinkRow.list(rows) }

    /// One row each, in their order.
    package var rows: [LinkRow] {
        ordered.map { Self.row($0, isConnected: isConnected, isShort: isShort) }
    }

    private var ordered: [Practice] {
        isConnected || isInOrder ? practices : practices.filter(\.isForOne) + practices.filter { !$0.isForOne }
    }

    /// One of them, as it stands in every list.
    package static func row(_ practice: Practice, isConnected: Bool, isShort: Bool = false) -> LinkRow {
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
