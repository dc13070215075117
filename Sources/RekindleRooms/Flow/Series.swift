package import RekindleCore
package import RekindleStore
package import RekindleVault

/// Which of several the two are at: the newest that opened, and the subject of the next. Pictures, trials and the plans
/// of a week follow each other like this, numbered from 1 without a gap.
package struct Series<Result: JointResult>: Equatable, Sendable {
    /// What comes before the number in the subject, such as a week.
    package let prefix: String
    /// The number of the newest; 0 while none has opened.
    package let number: Int
    /// The newest itself.
    package let latest: Record<Opened<Result>>?
    private let head: Record<SeriesHead<Result>>?

    /// The subject that new deposits go to.
    package var subject: String { subject(number + 1) }

    /// The subject of what is shown.
    package var shown: String? { latest?.content.subject }

    /// Looks up how far the two are.
    package static func current(in shared: OpenSpace, prefix: String = "") async throws(VaultFailure) -> Series {
        let head = try await shared.record(SeriesHead<Result>.self, head(in: shared))
        let number =
            if let head, head.content.prefix == prefix { head.content.number } else {
                // The head is of another week, or an earlier version wrote none: usually none has opened, which one
                // look-up finds.
                try await counted(in: shared, prefix: prefix)
            }
        let latest = number > 0 ? try await opened(number, prefix, in: shared) : nil
        return Series(prefix: prefix, number: number, latest: latest, head: head)
    }

    /// How far the two are, and how the next one stands for the reader, in two statements.
    package static func currentState(
        in shared: OpenSpace, prefix: String = "", _ vault: Vault
    ) async throws(VaultFailure) -> (series: Series, state: ExchangeState<Result>) {
        let shared = try await shared.havingAtHand([head(in: shared)])
        let known = try await shared.record(SeriesHead<Result>.self, head(in: shared))
        var rows: Set<RowID> = []
        if let known, known.content.prefix == prefix {
            let (number, next) = (known.content.number, prefix + String(known.content.number + 1))
            rows = vault.rows(Result.self, subject: next, in: shared)
            rows.insert(shared.onlyID(Opened<Result>.self, author: .nobody, subject: prefix + String(number)))
        }
        let both = try await shared.havingAtHand(rows)
        let series = try await current(in: both, prefix: prefix)
        return (series, try await vault.state(of: Result.self, subject: series.subject, in: both))
    }

    /// The row that says how far they are.
    package static func head(in shared: OpenSpace) -> RowID { shared.onlyID(SeriesHead<Result>.self, author: .nobody) }

    /// The writes that go along when the next one opens.
    package func advancing(in shared: OpenSpace) throws(VaultFailure) -> [Write] {
        let next = SeriesHead<Result>(prefix: prefix, number: number + 1)
        return [try shared.setting(next, author: .nobody, expecting: head?.version)]
    }

    private func subject(_ number: Int) -> String { prefix + String(number) }

    /// How many there are, where a database of an earlier version does not say: doubling, then halving, since the
    /// numbers have no gap. Thousands cost two dozen look-ups.
    private static func counted(in shared: OpenSpace, prefix: String) async throws(VaultFailure) -> Int {
        var (there, gone) = (0, 1)
        while try await opened(gone, prefix, in: shared) != nil { (there, gone) = (gone, gone * 2) }
        while gone - there > 1 {
            let middle = (there + gone) / 2
            if try await opened(middle, prefix, in: shared) != nil { there = middle } else { gone = middle }
        }
        return there
    }

    private static func opened(
        _ number: Int, _ prefix: String, in shared: OpenSpace
    ) async throws(VaultFailure) -> Record<Opened<Result>>? {
        try await shared.only(Opened<Result>.self, author: .nobody, subject: prefix + String(number))
    }
}

/// How far a series is: kept beside what has opened, so that finding the newest takes two look-ups however many there
/// are.
package struct SeriesHead<Result: JointResult>: Content {
    package static var kind: String { "series/\(Result.name)" }
    package static var label: Label { .bothOfYou }

    /// Where numbers begin anew with each week, the one that the number belongs to.
    package var prefix: String
    package var number: Int
}

extension SeriesHead: KeptAsText {
    package var keptText: String? { KeptFields.text([prefix, String(number)]) }

    package init?(keptText: String) {
        guard let kept = KeptFields(keptText, count: 2), let number = kept.number(1) else { return nil }
        self.init(prefix: kept[0], number: number)
    }
}
