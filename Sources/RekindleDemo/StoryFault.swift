import RekindleCore
import RekindleRooms

/// A use case did not do what a story says, so that no page could have led to it either.
package struct StoryFault: Error {
    /// What somebody was said to have done.
    package let act: String
}

/// Stops the telling where something did not become what it was said to be.
func require(_ isSo: Bool, _ act: String) throws(StoryFault) {
    guard isSo else { throw StoryFault(act: act) }
}

extension ExchangeOutcome {
    /// Whether it was stored: it waits, or it is open.
    var isKept: Bool {
        switch self {
        case .kept, .opened: true
        case .unchanged, .late, .conflict, .refused: false
        }
    }
}
