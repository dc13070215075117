package import RekindleCore

/// Which of several the two are at: the newest that opened, and the subject of the next. Pictures, tries and the plans
/// of a week follow each other like this.
package struct Series<Result: JointResult>: Sendable {
    /// What comes before the number in the subject, such as a week.
    package var prefix: String
    package var latest: Record<Opened<Result>>?

    package init(prefix: String = "", latest: Record<Opened<Result>>? = nil) {
        self.prefix = prefix
        self.latest = latest
    }

    /// The subject that new deposits go to.
    package var subject: String { prefix + String((latest.flatMap { number($0) } ?? 0) + 1) }

    /// The subject of what is shown.
    package var shown: String? { latest?.content.subject }

    /// Looks up how far the two are.
    package static func current(in shared: OpenSpace, prefix: String = "") async throws(VaultFailure) -> Series {
        var (round, limit) = (Series(prefix: prefix), 1)
        while true {
            let records = try await shared.newest(Opened<Result>.self, limit: limit)
            // What was taken back has moved up in the space's count. Below what nobody touched, all opened earlier.
            if records.count < limit || records.contains(where: { $0.content.away.isEmpty }) {
                round.latest = records.filter { round.number($0) != nil }
                    .max { (round.number($0) ?? 0) < (round.number($1) ?? 0) }
                return round
            }
            limit *= 4
        }
    }

    private func number(_ record: Record<Opened<Result>>) -> Int? {
        let subject = record.content.subject
        return subject.hasPrefix(prefix) ? Int(subject.dropFirst(prefix.count)) : nil
    }
}
