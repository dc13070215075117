import RekindleCore

/// A day kept as `2026-11-22`, as people write it.
struct DayWords: Sendable {
    let words: String

    /// What is not such a day is shown as it is.
    init(_ day: String) {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, Zone.months.indices.contains(parts[1] - 1) else {
            words = day
            return
        }
        words = "\(parts[2]) \(Zone.months[parts[1] - 1]) \(parts[0])"
    }
}
