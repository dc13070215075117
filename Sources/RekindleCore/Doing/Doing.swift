/// A practice that somebody did, and how it was for them.
package struct Doing: Codable, Equatable, Sendable {
    /// How it was, in three words to tap.
    package enum How: String, CaseIterable, Codable, Sendable {
        case glad, fine, notForUs = "not-for-us"
    }

    package var practice: Practice.ID
    /// Days since 1970 where they were.
    package var day: Int
    package var how: How?
    /// One line for themselves.
    package var line: String

    package static let lineLimit = 280

    package init(practice: Practice.ID, day: Int, how: How? = nil, line: String = "") {
        self.practice = practice
        self.day = day
        self.how = how
        self.line = line
    }
}

extension Doing: Content {
    package static var kind: String { "doing" }
    package static var label: Label { .onlyYou }
    /// Enough for the longest one, whatever it says of how it was.
    package static var leastSize: Int { 2_048 }
}
