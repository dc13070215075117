import RekindleCore

extension Feature {
    /// The weekly ten minutes, and the short check-in before them.
    package static let weekly = Feature("Weekly", keeps: [WeeklyTalk.self])
}
