import Foundation
import RekindleStore

/// One try to sign in.
package struct SignInAttempt: Sendable {
    package var login: String
    package var password: String
    package var note: SessionNote
    package var addressPrefix: String
    /// What a browser that has signed in before brought along.
    package var knownBrowser: String?

    package init(
        login: String, password: String, note: SessionNote, addressPrefix: String, knownBrowser: String? = nil
    ) {
        self.login = login
        self.password = password
        self.note = note
        self.addressPrefix = addressPrefix
        self.knownBrowser = knownBrowser
    }

    /// Whose password is stretched, for the line in which it waits.
    var turn: PasswordTurn { PasswordTurn(address: addressPrefix, login: Vault.plain(login)) }
}

extension Vault {
    package enum SignInResult: Equatable, Sendable {
        case entered(SessionToken)
        /// The password was right; the session opens with the second step.
        case needsCode(SessionToken)
        /// Login or password is wrong; which of them is told to nobody.
        case wrong
        /// Nothing was compared.
        case wait(seconds: Int64)
    }

    /// Begins a session for a login and its password. Whether the try may be taken is found before the account is looked
    /// for, and where there is none the same is done with one that nothing opens, so that neither answer nor time tells
    /// who has an account here.
    package func signIn(_ attempt: SignInAttempt) async throws(VaultFailure) -> SignInResult {
        let sources = try await sources(attempt)
        let tried = try await counting(sources, givingBackIf: { $0 != nil }) {
            () async throws(VaultFailure) -> (key: PersonKey, era: Era)? in
            let account = try await account(named: attempt.login)
            let key = try await unwrapped(account.row, password: attempt.password, turn: attempt.turn)
            return key.map { ($0, account.row.era) }
        }
        switch tried {
        case .wait(let seconds): return .wait(seconds: seconds)
        case .compared(nil): return .wrong
        case .compared((let key, let era)?):
            return try await begin(key, era: era, attempt)
        }
    }

    /// What a browser keeps in which a session has begun, so that other people's failed tries do not hold it up.
    /// It ends with the password it was given for; nil for a login that is not here.
    package func knownBrowser(login: String, in token: SessionToken) async throws(VaultFailure) -> String? {
        guard let account = try await keptAccount(named: login) else { return nil }
        return KnownBrowser(of: account.value, in: token.id, key: serverKey).text(login: account.id, key: serverKey)
    }

    private func begin(
        _ key: PersonKey, era: Era, _ attempt: SignInAttempt
    ) async throws(VaultFailure) -> SignInResult {
        guard let row = try await load(PersonRow.self, personID(key.person), from: System.person) else {
            throw .damaged
        }
        let personal = space(try key.personalKey(row.value), reader: key.person, members: [key.person])
        let needsCode = try await personal.only(SecondStep.self)?.content.isOn ?? false
        let seconds = needsCode ? try await wait(for: .code(key.person)) : 0
        if seconds > 0 { return .wait(seconds: seconds) }
        let begun = try await begin(key, personal, era: era, attempt, by: needsCode ? .code : .password)
        if !begun.isBack { await tell(signIn: begun.token.id, attempt.note, needsCode: needsCode, in: personal) }
        try? await tidy(personal, key: key, row: row)
        try? await purge()
        return needsCode ? .needsCode(begun.token) : .entered(begun.token)
    }

    /// Begins the session. A browser that was signed out of comes back by its mark once: that is written along, so that a
    /// copy of the mark does not come back after it.
    private func begin(
        _ key: PersonKey, _ personal: OpenSpace, era: Era, _ attempt: SignInAttempt, by way: SessionNote.Way
    ) async throws(VaultFailure) -> (token: SessionToken, isBack: Bool) {
        try await decidingAnew { () throws(VaultFailure) in
            var begun = try beginning(key, personal: personal, era: era, note: attempt.note, by: way)
            let left = try await left(attempt, era, personal)
            if let left { begun.writes.append(try personal.replacing(left, with: left.content.cameBack)) }
            try await personal.apply(begun.writes)
            return (begun.token, left != nil)
        }
    }

    /// The session that the browser's mark is of, where somebody signed out of it in itself and the password is still the
    /// same. Of a browser whose session another one ended, or is still open, and of a mark that nobody remembers, the
    /// owner is to hear.
    private func left(
        _ attempt: SignInAttempt, _ era: Era, _ personal: OpenSpace
    ) async throws(VaultFailure) -> Record<SessionNote>? {
        guard let text = attempt.knownBrowser else { return nil }
        let marks = accountIDs(typed: attempt.login).compactMap { KnownBrowser(text, login: $0, key: serverKey) }
            .filter { $0.isOf(era, key: serverKey) }
        guard !marks.isEmpty else { return nil }
        return try await leftNotes(of: personal).first { note in
            marks.contains { $0.began(note.session, key: serverKey) }
        }
    }

    /// Under what a try counts: by login name and address, or by a browser that has signed in to this login before, and
    /// by all of these together. Only a mark that is signed for the login makes it be looked up here, so that whoever has
    /// none learns nothing by the time this takes.
    func sources(_ attempt: SignInAttempt) async throws(VaultFailure) -> [AttemptSource] {
        for id in attempt.knownBrowser == nil ? [] : accountIDs(typed: attempt.login) {
            guard let known = attempt.knownBrowser.flatMap({ KnownBrowser($0, login: id, key: serverKey) }),
                let account = try await load(AccountRow.self, id, from: System.account),
                known.isOf(account.value.era, key: serverKey)
            else { continue }
            return [.browser(known.name), .browsers(id)]
        }
        return [.login(Self.plain(attempt.login)), .address(attempt.addressPrefix)]
    }
}
