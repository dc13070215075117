package import RekindleCore
package import RekindleStore

extension Vault {
    package enum Release: Equatable, Sendable {
        /// It waits, sealed, for the other's.
        case sealed
        /// Both were there: it is open.
        case opened
        /// It had been opened before; nothing was stored.
        case alreadyOpened
    }

    /// How a joint function stands for one of the two. That the other has answered shows only by its being open.
    package enum Standing<Result: JointResult>: Equatable, Sendable {
        case nothing
        case sealed
        case opened(Record<Opened<Result>>)
    }

    package func standing<Result: JointResult>(
        _ type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) -> Standing<Result> {
        let deposit = Deposits<Result>(space: space, subject: subject, server: serverKey).id(space.reader)
        // At one moment: the deposit goes in the step that opens it.
        let space = try await space.havingAtHand(rows(type, subject: subject, in: space))
        if let opened = try await opened(type, subject: subject, in: space) { return .opened(opened) }
        return try await space.row(deposit) == nil ? .nothing : .sealed
    }

    /// The rows that tell how a joint function stands for one of the two.
    package func rows<Result: JointResult>(_ type: Result.Type, subject: String, in space: OpenSpace) -> Set<RowID> {
        [
            Deposits<Result>(space: space, subject: subject, server: serverKey).id(space.reader),
            space.onlyID(Opened<Result>.self, author: .nobody, subject: subject),
        ]
    }

    package func opened<Result: JointResult>(
        _ type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) -> Record<Opened<Result>>? {
        // Neither of the two is its author: the id has no person in it.
        try await space.only(Opened<Result>.self, author: .nobody, subject: subject)
    }

    /// Releases an input. If the other's waits and the two have something to show, both open now, in this transaction;
    /// otherwise this one waits, over an earlier one of the same person. The space is locked by its count, so two
    /// releases in the same millisecond make one opening.
    /// - Parameter along: what is stored in the same transaction, such as the author's own copy.
    package func release<Result: JointResult>(
        _ input: Result.Input, to type: Result.Type, subject: String, in space: OpenSpace, along: [Write] = []
    ) async throws(VaultFailure) -> Release {
        while true {
            let sequence = try await sequence(of: space)
            do throws(VaultFailure) {
                return try await releaseOnce(
                    input, to: type, subject: subject, in: space.fresh, at: sequence, along: along)
            } catch .stale {
                // Either the space moved on, and a new look decides; or `along` is stale, which stays so.
                guard try await self.sequence(of: space) != sequence else { throw .stale }
            }
        }
    }

    private func releaseOnce<Result: JointResult>(
        _ input: Result.Input, to type: Result.Type, subject: String, in space: OpenSpace, at sequence: Int64,
        along: [Write]
    ) async throws(VaultFailure) -> Release {
        guard let partner = space.partner else { throw .missing }
        if try await opened(type, subject: subject, in: space) != nil { return .alreadyOpened }
        let deposits = Deposits<Result>(space: space, subject: subject, server: serverKey)
        let mine = try await deposits.row(space.reader)
        guard let theirs = try await deposits.row(partner),
            let result = try open(input, theirs, deposits, partner: partner)
        else {
            let writes = [.lock(space.id, at: sequence), try deposits.leaving(input, over: mine)] + along
            try await space.apply(writes)
            return .sealed
        }
        var writes = [.lock(space.id, at: sequence), deposits.removing(theirs)] + along
        if let mine { writes.append(deposits.removing(mine)) }
        writes.append(try space.setting(result, author: .nobody, subject: subject, expecting: nil))
        try await space.apply(writes)
        live.tell(Result.name, to: space.members)
        return .opened
    }

    /// Both inputs through the function; the halves go by the persons' ids, so that their order tells nothing of who
    /// answered first. Nil where nothing would be there to see.
    private func open<Result: JointResult>(
        _ input: Result.Input, _ theirs: Row, _ deposits: Deposits<Result>, partner: PersonID
    ) throws(VaultFailure) -> Opened<Result>? {
        let other = try deposits.open(theirs, of: partner)
        let me = deposits.space.reader
        let meFirst = me.hex < partner.hex
        let result = Result(first: meFirst ? input : other, second: meFirst ? other : input)
        guard !result.isEmpty else { return nil }
        return Opened(
            subject: deposits.subject, authors: meFirst ? [me, partner] : [partner, me], result: result, away: [])
    }

    /// Takes a release back: before it opened, or from view afterwards. Where both take theirs back at once, or one
    /// opens what the other takes back, a new look decides, so that taking back never fails for being second.
    package func takeBack<Result: JointResult>(
        _ type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) {
        while true {
            do throws(VaultFailure) {
                return try await takeBackOnce(type, subject: subject, in: space.fresh)
            } catch .stale {}
        }
    }

    private func takeBackOnce<Result: JointResult>(
        _ type: Result.Type, subject: String, in space: OpenSpace
    ) async throws(VaultFailure) {
        let deposits = Deposits<Result>(space: space, subject: subject, server: serverKey)
        let mine = try await deposits.row(space.reader)
        guard let record = try await opened(type, subject: subject, in: space) else {
            if let mine { try await space.apply([deposits.removing(mine)]) }
            return
        }
        var opened = record.content
        guard !opened.away.contains(space.reader) else { return }
        opened.result = opened.result.without(opened.side(of: space.reader))
        opened.away.append(space.reader)
        try await space.apply([try space.replacing(record, with: opened)])
    }

    private func sequence(of space: OpenSpace) async throws(VaultFailure) -> Int64 {
        guard let sequence = try await translating({ try await store.sequence(of: space.id) }) else { throw .missing }
        return sequence
    }
}
