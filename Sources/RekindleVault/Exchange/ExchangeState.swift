package import RekindleCore

/// How a joint function stands for one of the two. That the other has answered shows only by its being open.
package enum ExchangeState<Result: JointResult>: Equatable, Sendable {
    /// Nothing of the reader's waits.
    case empty
    /// What the reader released waits, sealed.
    case sealed
    case opened(Record<Opened<Result>>)

    /// What both can see, where it has opened.
    package var record: Record<Opened<Result>>? {
        if case .opened(let record) = self { record } else { nil }
    }
}

/// What somebody leaves for a joint function. All three write one row of one size.
package enum Releasing<Input: Content>: Equatable, Sendable {
    case input(Input)
    case nothing
    /// Whatever they had left before: sealed anew, so that leaving it alone looks like changing it.
    case asBefore
}

/// What became of an input.
package enum ReleaseOutcome: Equatable, Sendable {
    /// It waits, sealed, for the other's; or it was empty, and nothing of the reader's waits.
    case kept
    /// Both were there: it is open.
    case opened
    /// It had been opened before; nothing was stored.
    case alreadyOpened
}
