package import RekindleCore
package import RekindleStore

extension Vault {
    /// How a joint function stands for one of the two.
    package func state<Result: JointResult>(
        of type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) -> ExchangeState<Result> {
        let deposits = try deposits(type, subject, in: space)
        // In one statement: between two, the deposit could go and the opening come, and neither would be found.
        let space = try await space.havingAtHand(rows(type, subject: subject, in: space))
        if let opened = try await opened(type, subject: subject, in: space) { return .opened(opened) }
        guard let row = try await deposits.at(space).row(space.reader) else { return .empty }
        return try deposits.isFilled(row) ? .sealed : .empty
    }

    /// Whether releasing this would say nothing new: it has opened, or what waits is filled or empty just so. Keeping
    /// something back twice writes no more than releasing it twice; what was withdrawn in between goes again.
    package func isLeft<Result: JointResult>(
        _ releasing: Releasing<Result.Input>, to type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) -> Bool {
        let deposits = try deposits(type, subject, in: space)
        // In one statement, as in `state`.
        let space = try await space.havingAtHand(rows(type, subject: subject, in: space))
        if try await opened(type, subject: subject, in: space) != nil { return true }
        guard let row = try await deposits.at(space).row(space.reader) else { return false }
        let isFilled = try deposits.isFilled(row)
        return switch releasing {
        case .input: isFilled
        case .nothing: !isFilled
        case .asBefore: true
        }
    }

    /// The rows that tell how a joint function stands for one of the two.
    package func rows<Result: JointResult>(_ type: Result.Type, subject: String, in space: OpenSpace) -> Set<RowID> {
        Deposits<Result>(space: space, subject: subject, server: serverKey).places(of: space.reader)
            .union([openingID(type, subject, in: space)])
    }

    /// What has opened over a subject.
    package func opened<Result: JointResult>(
        _ type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) -> Record<Opened<Result>>? {
        try await space.record(Opened<Result>.self, openingID(type, subject, in: space))
    }

    /// Neither of the two is its author: the id has no person in it.
    private func openingID<Result: JointResult>(_ type: Result.Type, _ subject: String, in space: OpenSpace) -> RowID {
        space.onlyID(Opened<Result>.self, author: .nobody, subject: subject)
    }

    /// Releases an input, or nothing in the same shape. If the other's waits and the two have something to show, both
    /// open now, in this transaction; otherwise this one waits, over an earlier one of the same person. The space is
    /// locked by its count, so two releases in the same millisecond make one opening, and the second is stale.
    /// - Parameters:
    ///   - along: what is stored in the same transaction, such as the author's own copy.
    ///   - opening: what is stored as well when it opens, and rests on what opens.
    package func release<Result: JointResult>(
        _ releasing: Releasing<Result.Input>, to type: Result.Type, subject: String, in space: OpenSpace,
        along: [Write] = [],
        opening: (Opened<Result>) async throws(VaultFailure) -> [Write] = { _ throws(VaultFailure) in [] }
    ) async throws(VaultFailure) -> ReleaseOutcome {
        guard let partner = space.partner else { throw .missing }
        let sequence = try await sequence(of: space)
        let deposits = try await havingAtHand(deposits(type, subject, in: space))
        let space = deposits.space
        if try await opened(type, subject: subject, in: space) != nil { return .alreadyOpened }
        let mine = try await deposits.row(space.reader)
        let lock = Write.lock(space.id, at: sequence)
        let input = try deposits.input(releasing, over: mine)
        guard let input, let result = try await joined(input, deposits, partner: partner) else {
            try await space.apply([lock] + deposits.leaving(input, over: mine) + along)
            return .kept
        }
        let open = try space.setting(result, author: .nobody, subject: subject, expecting: nil)
        let further = try await opening(result)
        try await space.apply([lock] + (try await deposits.removingBoth()) + along + [open] + further)
        live.tell(Result.name, to: space.members)
        return .opened
    }

    /// Both inputs through the function; the sides go by the persons' ids, so that their order tells nothing of who
    /// answered first. Nil where nothing would be there to see.
    private func joined<Result: JointResult>(
        _ input: Result.Input, _ deposits: Deposits<Result>, partner: PersonID
    ) async throws(VaultFailure) -> Opened<Result>? {
        guard let row = try await deposits.row(partner), let other = try deposits.input(row, of: partner) else {
            return nil
        }
        let me = deposits.space.reader
        let meFirst = me.hex < partner.hex
        let result = Result(first: meFirst ? input : other, second: meFirst ? other : input)
        guard !result.isEmpty else { return nil }
        return Opened(
            subject: deposits.subject, authors: meFirst ? [me, partner] : [partner, me], result: result, away: [])
    }

    func deposits<Result: JointResult>(
        _ type: Result.Type, _ subject: String, in space: OpenSpace
    ) throws(VaultFailure) -> Deposits<Result> {
        guard functions.contains(type) else { throw .notYours }
        return Deposits(space: space, subject: subject, server: serverKey)
    }

    /// The same after one statement that read both and what may have opened, as they are now.
    func havingAtHand<Result: JointResult>(
        _ deposits: Deposits<Result>
    ) async throws(VaultFailure) -> Deposits<Result> {
        let (space, subject) = (deposits.space, deposits.subject)
        let both = space.members.map { deposits.places(of: $0) }.reduce(into: Set()) { $0.formUnion($1) }
        let opening = openingID(Result.self, subject, in: space)
        return deposits.at(try await space.fresh.havingAtHand(both.union([opening])))
    }

    func sequence(of space: OpenSpace) async throws(VaultFailure) -> Int64 {
        guard let sequence = try await translating({ try await store.sequence(of: space.id) }) else { throw .closed }
        return sequence
    }
}
