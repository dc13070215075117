package import RekindleCore
package import RekindleStore
package import RekindleVault

/// What became of a value with a part that may be released.
package enum ExchangeOutcome<Value: Content>: Equatable, Sendable {
    /// The same form came twice.
    case unchanged
    /// Kept; what was released of it waits, sealed.
    case kept
    /// Both were there: it is open.
    case opened
    /// Both had opened before; nothing was kept.
    case late
    /// It was changed elsewhere since it was seen: this is what stands now.
    case conflict(Record<Value>)
    /// It breaks a rule of the value, and nothing was kept or released.
    case refused(Value.Refusal)

    /// What became of it where nobody was there to release anything to.
    package init(_ outcome: EditOutcome<Value>) {
        self =
            switch outcome {
            case .unchanged: .unchanged
            case .kept: .kept
            case .conflict(let standing): .conflict(standing)
            case .refused(let refusal): .refused(refusal)
            }
    }
}

/// Two people's sealed inputs to one joint function over one subject, as one of the two meets it: own copy, release,
/// waiting, opening, taking back, end.
///
/// Keeping writes the same rows of the same sizes in the same order, whether anything is released or not.
package struct Exchange<Result: JointResult>: Sendable {
    let me: Context
    package let shared: OpenSpace
    package let subject: String
    /// Set where several follow each other.
    private let series: Series<Result>?

    /// The one exchange over this subject.
    package init(_ type: Result.Type, about subject: String, in shared: OpenSpace, of me: Context) {
        (self.me, self.shared, self.subject, series) = (me, shared, subject, nil)
    }

    /// The next one of a series.
    package init(next series: Series<Result>, in shared: OpenSpace, of me: Context) {
        (self.me, self.shared, self.subject, self.series) = (me, shared, series.subject, series)
    }

    var vault: Vault { me.vault }

    /// How it stands for the reader.
    package func state() async throws(VaultFailure) -> ExchangeState<Result> {
        try await vault.state(of: Result.self, subject: subject, in: shared)
    }

    /// Keeps a value and releases a part of it, or nothing in the same shape, in one transaction. What says the same as
    /// what waits or has opened is kept already, and from the page that shows it only what goes along is written; what
    /// was withdrawn in between goes again.
    /// - Parameter noting: the writes that belong to what is kept; they are asked for when it comes to that.
    package func keep<Value: Content>(
        _ edit: Edit<Value>, releasing input: Releasing<Result.Input>, along: [Write] = [],
        noting: () async throws(VaultFailure) -> [Write] = { () throws(VaultFailure) in [] }
    ) async throws(VaultFailure) -> ExchangeOutcome<Value> {
        try await edit.decided(refused: ExchangeOutcome.refused) { current throws(VaultFailure) in
            if current.isSame, try await isLeft(input) {
                if current.wasSeen, !along.isEmpty { try await edit.space.apply(along) }
                return .unchanged
            }
            if !current.isSame, let overtaken = current.overtaken { return ExchangeOutcome(overtaken) }
            let notes = try await noting()
            let outcome: ExchangeOutcome<Value> = try await release(input, along: [current.write] + notes + along)
            // The same form may have opened it between the look at one's own copy and the look at what has opened.
            if outcome == .late, try await edit.isKept() { return .unchanged }
            return outcome
        }
    }

    /// The same for the next one of a series, whichever that is when it is kept: where the one that waited opens in
    /// this very moment, it goes to the one after. The same form sent twice goes once.
    package static func keepNext<Value: Content>(
        _ edit: Edit<Value>, releasing input: Releasing<Result.Input>, prefix: String = "", in shared: OpenSpace,
        of me: Context, along: (Series<Result>) async throws(VaultFailure) -> [Write]
    ) async throws(VaultFailure) -> ExchangeOutcome<Value> {
        try await edit.decided(refused: ExchangeOutcome.refused) { current throws(VaultFailure) in
            let series = try await Series<Result>.current(in: shared.fresh, prefix: prefix)
            let exchange = Exchange(next: series, in: shared, of: me)
            if let overtaken = current.overtaken {
                guard current.isSame, try await exchange.wasWithdrawn(input) else { return ExchangeOutcome(overtaken) }
            }
            let writes = [current.write] + (try await along(series))
            let outcome: ExchangeOutcome<Value> = try await exchange.release(input, along: writes)
            if outcome == .late { throw .stale }
            return outcome
        }
    }

    private func isLeft(_ input: Releasing<Result.Input>) async throws(VaultFailure) -> Bool {
        try await vault.isLeft(input, to: Result.self, subject: subject, in: shared.fresh)
    }

    /// Whether what says the same as their own copy was withdrawn since it was kept: then it goes again.
    private func wasWithdrawn(_ input: Releasing<Result.Input>) async throws(VaultFailure) -> Bool {
        guard case .input = input else { return false }
        return try await isLeft(.nothing)
    }

    /// Releases an input with the writes that belong to it.
    private func release<Value: Content>(
        _ input: Releasing<Result.Input>, along: [Write]
    ) async throws(VaultFailure) -> ExchangeOutcome<Value> {
        let release = try await vault.release(
            input, to: Result.self, subject: subject, in: shared, along: along
        ) { opened throws(VaultFailure) in
            try (series?.advancing(in: shared) ?? []) + (try await me.noting(opened, in: shared))
        }
        return switch release {
        case .kept: .kept
        case .opened: .opened
        case .alreadyOpened: .late
        }
    }
}
