import RekindleStore

extension Vault {
    /// Makes a new code, which replaces an older one, over the decision that was seen and no other. It is shown now and
    /// never again.
    package func makeRecoveryCode(
        for visitor: Visitor, over old: Record<RecoveryChoice>?, day: String
    ) async throws(VaultFailure) -> RecoveryCode {
        let code = RecoveryCode.random(by: chance)
        let writes = try replacingCode(old, with: code, key: visitor.key, personal: visitor.personal, day: day)
        try await visitor.personal.apply(writes + [try await telling([.code], in: visitor.personal)])
        return code
    }

    /// Wants none, over the decision that was seen and over no other: no code opens this account.
    package func declineRecoveryCode(
        for visitor: Visitor, over old: Record<RecoveryChoice>?, day: String
    ) async throws(VaultFailure) {
        let choice = RecoveryChoice(lookup: nil, day: day)
        // Where there was none, none was taken away.
        let telling = old?.content.hasCode == true ? [try await telling([.codeGone], in: visitor.personal)] : []
        let writes = forgetting(old) + [try visitor.personal.setting(choice, expecting: old?.version)]
        try await visitor.personal.apply(writes + telling)
    }

    package enum RecoveryResult: Sendable {
        case recovered(SessionToken, RecoveryCode)
        /// Name or code is wrong; which of them is told to nobody.
        case wrong
        case wait(seconds: Int64)
    }

    /// Opens an account with its code: a new password and a new code, all sessions, PIN and second step gone, and
    /// word of it for the owner.
    package func recover(
        _ attempt: SignInAttempt, code text: String, day: String
    ) async throws(VaultFailure) -> RecoveryResult {
        try await decidingAnew { () throws(VaultFailure) in
            try await recoverOnce(attempt, code: text, day: day)
        }
    }

    private func recoverOnce(
        _ attempt: SignInAttempt, code text: String, day: String
    ) async throws(VaultFailure) -> RecoveryResult {
        let sources = try await recoverySources(attempt)
        let account = try await account(named: attempt.login)
        let key = try await key(text, person: account.row.person)
        // A right one is taken however many wrong ones came before: nobody guesses 160 bits, and whoever has the paper may have
        // no other way in.
        if let stored = account.stored, let key {
            return try await reopen(stored, key: key, attempt: attempt, day: day)
        }
        let seconds = try await count(sources).seconds
        return seconds > 0 ? .wait(seconds: seconds) : .wrong
    }
    private func key(_ text: String, person: PersonID) async throws(VaultFailure) -> PersonKey? {
        guard let code = RecoveryCode(text),
            let row = try await load(RecoveryRow.self, code.lookup, from: System.recovery), row.value.person == person
        else { return nil }
        let root = try Seal.unwrap(row.value.wrap, with: code.wrapKey, purpose: "recovery/\(person.hex)")
        return PersonKey(person: person, root: root)
    }

    private func reopen(
        _ account: Stored<AccountRow>, key: PersonKey, attempt: SignInAttempt, day: String
    ) async throws(VaultFailure) -> RecoveryResult {
        guard let row = try await load(PersonRow.self, personID(key.person), from: System.person) else {
            throw .damaged
        }
        let personal = space(try key.personalKey(row.value), reader: key.person, members: [key.person])
        let (code, era): (RecoveryCode, Era) = (.random(by: chance), chance.tag())
        var reopened = row.value
        reopened.era = era
        var writes = [
            try saving(
                try await wrapped(key, password: attempt.password, era: era, turn: attempt.turn), account.id,
                to: System.account, expecting: account.version),
            try saving(reopened, row.id, to: System.person, expecting: row.version),
        ]
        let ended = try await openNotes(of: personal).map(\.session)
        writes += try await ending(ended, of: personal)
        if let pin = try await personal.only(PinCheck.self) { writes.append(personal.removing(pin)) }
        if let step = try await personal.only(SecondStep.self) { writes.append(personal.removing(step)) }
        let old = try await personal.only(RecoveryChoice.self)
        writes += try replacingCode(old, with: code, key: key, personal: personal, day: day)
        writes.append(try await telling([.recovered], in: personal))
        let begun = try beginning(key, personal: personal, era: era, note: attempt.note, by: .recovery)
        try await personal.apply(writes + begun.writes)
        letKeysGo(of: ended)
        return .recovered(begun.token, code)
    }

    func replacingCode(
        _ old: Record<RecoveryChoice>?, with code: RecoveryCode, key: PersonKey, personal: OpenSpace, day: String
    ) throws(VaultFailure) -> [Write] {
        let wrap = try Seal.wrap(key.root, with: code.wrapKey, purpose: "recovery/\(key.person.hex)")
        let row = RecoveryRow(person: key.person, wrap: wrap)
        let choice = RecoveryChoice(lookup: code.lookup, day: day)
        return forgetting(old) + [
            try saving(row, code.lookup, to: System.recovery, expecting: nil),
            try personal.setting(choice, expecting: old?.version),
        ]
    }

    private func forgetting(_ old: Record<RecoveryChoice>?) -> [Write] {
        guard let lookup = old?.content.lookup else { return [] }
        return [deleting(lookup, from: System.recovery)]
    }
}
