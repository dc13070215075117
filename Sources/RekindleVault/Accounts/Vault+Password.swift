import RekindleStore

extension Vault {
    /// Whether a password is the visitor's own: asked again before what matters most, and to unlock.
    package func isPassword(_ password: String, of visitor: Visitor) async throws(VaultFailure) -> Bool {
        guard let account = try await account(of: visitor) else { return false }
        return try await unwrapped(account.value, password: password, turn: visitor.turn)?.person == visitor.person
    }

    /// Replaces the wrap; person, pair and space keys stay. Every other session ends, and the PIN, a prepared second step
    /// and whatever is not said to stay go with the old password.
    package func changePassword(
        _ old: String, to new: String, by visitor: Visitor, _ ways: WaysAfter
    ) async throws(VaultFailure) -> PasswordChange {
        try await decidingAnew { () throws(VaultFailure) in
            try await changePasswordOnce(old, to: new, by: visitor, ways)
        }
    }

    private func changePasswordOnce(
        _ old: String, to new: String, by visitor: Visitor, _ ways: WaysAfter
    ) async throws(VaultFailure) -> PasswordChange {
        guard let account = try await account(of: visitor),
            try await unwrapped(account.value, password: old, turn: visitor.turn)?.person == visitor.person
        else { return .wrong }
        let era: Era = chance.tag()
        let wrapped = try await wrapped(visitor.key, password: new, era: era, turn: visitor.turn)
        let own = visitor.personal.fresh
        // A PIN that is set or a code that is made in between makes this one stale.
        let lock = Write.lock(own.id, at: try await sequence(of: own))
        guard let going = try await waysGoing(ways, with: visitor.key, own) else { return .undecided }
        let others = try await openNotes(of: own).map(\.session).filter { $0 != visitor.session }
        let begun = try await beginning(era, of: visitor)
        let saved = try saving(wrapped, account.id, to: System.account, expecting: account.version)
        let telling = try await telling([.password] + going.told, in: own)
        try await own.apply([lock, saved] + begun + going.writes + [telling] + (try await ending(others, of: own)))
        letKeysGo(of: others)
        quota.beginAnew(visitor.person)
        return .changed(going.code)
    }

    /// The writes by which person and session go on in a new era.
    private func beginning(_ era: Era, of visitor: Visitor) async throws(VaultFailure) -> [Write] {
        guard var row = try await load(PersonRow.self, personID(visitor.person), from: System.person),
            var session = try await load(SessionRow.self, visitor.session, from: System.session)
        else { throw .missing }
        (row.value.era, session.value.era, session.value.opening) = (era, era, chance.tag())
        return [
            try saving(row.value, row.id, to: System.person, expecting: row.version),
            try saving(
                session.value, session.id, to: System.session, expecting: session.version, expires: session.expires),
        ]
    }

    /// How the other ways in go with an old password.
    private struct Going {
        var writes: [Write] = []
        /// What of it is told to the owner: of what was not there nothing is.
        var told: [AccountNews.What] = []
        /// The code that takes the place of one.
        var code: RecoveryCode?
    }

    /// Nil where there is a way in of which nothing was said.
    private func waysGoing(
        _ ways: WaysAfter, with key: PersonKey, _ own: OpenSpace
    ) async throws(VaultFailure) -> Going? {
        var going = Going()
        if let pin = try await own.only(PinCheck.self) { going.writes.append(own.removing(pin)) }
        if let step = try await own.only(SecondStep.self) {
            if step.content.isOn, ways.keepsSecondStep == nil { return nil }
            if !step.content.isOn || ways.keepsSecondStep == false { going.writes.append(own.removing(step)) }
            if step.content.isOn, ways.keepsSecondStep == false { going.told.append(.secondStepGone) }
        }
        let choice = try await own.only(RecoveryChoice.self)
        guard let choice, choice.content.hasCode else { return going }
        guard let paper = ways.paper else { return nil }
        if paper == .stays { return going }
        let code = RecoveryCode.random(by: chance)
        going.writes += try replacingCode(choice, with: code, key: key, personal: own, day: ways.day)
        going.told.append(.code)
        going.code = code
        return going
    }

    func account(of visitor: Visitor) async throws(VaultFailure) -> Stored<AccountRow>? {
        guard let login = try await login(of: visitor.personal) else { return nil }
        return try await load(AccountRow.self, accountID(prepared: login), from: System.account)
    }
}
