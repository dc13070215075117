package import Foundation

/// One date as a calendar knows it: when, how long, and a few words that tell nothing.
package struct CalendarEvent: Equatable, Sendable {
    /// What a calendar knows it by, so that a later file moves the entry instead of adding another.
    package var uid: String
    package var start: Date
    package var minutes: Int
    package var summary: String

    package init(uid: String, start: Date, minutes: Int, summary: String) {
        self.uid = uid
        self.start = start
        self.minutes = minutes
        self.summary = summary
    }
}
