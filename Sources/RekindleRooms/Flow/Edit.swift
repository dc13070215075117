package import RekindleCore
package import RekindleStore
package import RekindleVault

/// What became of a changed value.
package enum EditOutcome<Value: Content>: Equatable, Sendable {
    /// The same form came twice, or it says what is kept already.
    case unchanged
    case kept
    /// It was changed elsewhere since it was seen: this is what stands now.
    case conflict(Record<Value>)
    /// It breaks a rule of the value, and nothing was kept.
    case refused(Value.Refusal)
}

/// Something that somebody keeps and changes: the new value, where it belongs, and the version that was seen.
package struct Edit<Value: Content>: Sendable {
    /// What is there when it is about to be written.
    package struct Current: Sendable {
        /// Nil where there is nothing yet.
        package let old: Record<Value>?
        /// Whether it says what the new value says.
        package let isSame: Bool
        /// Whether it is what was on the page. So is nothing.
        package let wasSeen: Bool
        /// The write of the new value over it.
        package let write: Write

        /// What there is to say where something newer stands than what was on the page: the same form came before, or
        /// it was changed elsewhere. Nil where the value may be written.
        package var overtaken: EditOutcome<Value>? {
            guard let old, !wasSeen else { return nil }
            return isSame ? .unchanged : .conflict(old)
        }
    }

    let value: Value
    let space: OpenSpace
    let author: PersonID?
    let subject: String
    let seen: Int64?
    let isSame: @Sendable (Value, Value) -> Bool
    private let attempts: Int

    /// - Parameters:
    ///   - author: whose it is; the reader's unless named.
    ///   - seen: the version on the page it was written on; nil where there was nothing yet.
    ///   - attempts: 1 where it is kept inside `decidingAnew`: nested, the attempts would multiply.
    ///   - isSame: whether two values say the same, such as apart from when they were said.
    package init(
        _ value: Value, in space: OpenSpace, author: PersonID? = nil, subject: String = "", seen: Int64?,
        attempts: Int = maxAttempts, isSame: @escaping @Sendable (Value, Value) -> Bool = { $0 == $1 }
    ) {
        (self.value, self.space, self.author, self.subject) = (value, space, author, subject)
        (self.seen, self.attempts, self.isSame) = (seen, attempts, isSame)
    }

    /// Keeps it with what belongs to the same transaction and rests on what stood before.
    package func keep(
        along: (Record<Value>?) async throws(VaultFailure) -> [Write]
    ) async throws(VaultFailure) -> EditOutcome<Value> {
        try await decided(refused: EditOutcome.refused) { current throws(VaultFailure) in
            if current.isSame { return .unchanged }
            if let overtaken = current.overtaken { return overtaken }
            try await space.apply([current.write] + (try await along(current.old)))
            return .kept
        }
    }

    /// Whether what is there by now says what the new value says.
    func isKept() async throws(VaultFailure) -> Bool {
        let now = try await space.fresh.only(Value.self, author: author, subject: subject)
        return now.map { isSame($0.content, value) } ?? false
    }

    /// Reads what is there and lets `body` decide and write; where somebody else wrote first, all of it once more.
    /// - Parameter refused: what comes of a value that breaks one of its rules. Then nothing is read or written.
    func decided<Outcome: Sendable>(
        refused: (Value.Refusal) -> Outcome, _ body: (Current) async throws(VaultFailure) -> Outcome
    ) async throws(VaultFailure) -> Outcome {
        if let refusal = value.refusal { return refused(refusal) }
        return try await decidingAnew(attempts: attempts) { () throws(VaultFailure) in
            let old = try await space.fresh.only(Value.self, author: author, subject: subject)
            let write = try space.setting(
                value, author: author, subject: subject, due: old?.due, expires: old?.expires, expecting: old?.version)
            return try await body(
                Current(
                    old: old, isSame: old.map { isSame($0.content, value) } ?? false,
                    wasSeen: old == nil || old?.version == seen, write: write))
        }
    }
}
