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
}

extension Vault {
    package enum SignInResult: Equatable, Sendable {
        case entered(SessionToken)
        /// The password was right; the session opens with the second step.
        case needsCode(SessionToken)
        /// Login or password is wrong; which of them is told to nobody.
        case wrong
        case wait(seconds: Int64)
    }

    package func signIn(_ attempt: SignInAttempt) async throws(VaultFailure) -> SignInResult {
        let account = try await load(AccountRow.self, accountID(attempt.login), from: System.account)
        let sources = sources(attempt, account?.value)
        let seconds = try await wait(for: sources)
        if seconds > 0 { return .wait(seconds: seconds) }
        let key = try await unwrapped(account?.value, password: attempt.password)
        guard let account, let key else {
            try await countFailure(sources)
            return .wrong
        }
        return try await begin(key, era: account.value.era, note: attempt.note)
    }

    /// What a browser keeps so that other people's failed tries do not hold it up.
    /// It ends with the password it was given for; nil for a login that is not here.
    package func knownBrowser(login: String) async throws(VaultFailure) -> String? {
        guard let account = try await load(AccountRow.self, accountID(login), from: System.account) else { return nil }
        let nonce = Base64URL.encode(randomBytes(12))
        return "\(nonce).\(Base64URL.encode(knownSignature(account.value, nonce: nonce)))"
    }

    private func begin(
        _ key: PersonKey, era: Era, note: SessionNote
    ) async throws(VaultFailure) -> SignInResult {
        guard let row = try await load(PersonRow.self, personID(key.person), from: System.person) else {
            throw .damaged
        }
        let personal = space(try key.personalKey(row.value), reader: key.person, members: [key.person])
        let needsCode = try await personal.only(SecondStep.self)?.content.isOn ?? false
        let seconds = needsCode ? try await wait(for: [.code(key.person)]) : 0
        if seconds > 0 { return .wait(seconds: seconds) }
        let begun = try beginning(key, personal: personal, era: era, note: note, needsCode: needsCode)
        try await personal.apply(begun.writes)
        try? await tidy(personal, key: key, row: row)
        try? await purge()
        return needsCode ? .needsCode(begun.token) : .entered(begun.token)
    }

    /// Seals the shared key that a letter brought, ends sessions beyond the limit and removes the notes of those that
    /// are gone. A failure here is no reason not to let somebody in.
    private func tidy(_ personal: OpenSpace, key: PersonKey, row: Stored<PersonRow>) async throws(VaultFailure) {
        let settling = try settlingLetter(key, row: row)
        if !settling.isEmpty { try await personal.apply(settling) }
        let notes = try await personal.newest(SessionNote.self, limit: Self.mostSessions * 2)
        try await end(notes.dropFirst(Self.mostSessions).map(\.id), of: personal)
        for note in notes.prefix(Self.mostSessions) {
            if try await load(SessionRow.self, note.id, from: System.session) == nil {
                try await personal.apply([personal.removing(note)])
            }
        }
    }

    func sources(_ attempt: SignInAttempt, _ account: AccountRow?) -> [AttemptSource] {
        if let known = attempt.knownBrowser, let account, isKnown(known, account) { return [.browser(known)] }
        return [.login(Self.plain(attempt.login)), .address(attempt.addressPrefix)]
    }

    private func isKnown(_ text: String, _ account: AccountRow) -> Bool {
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let signature = Base64URL.decode(parts[1]) else { return false }
        return constantTimeEqual(signature, knownSignature(account, nonce: parts[0]))
    }

    private func knownSignature(_ account: AccountRow, nonce: String) -> [UInt8] {
        serverKey.signature(of: "known/\(nonce)/\(account.person.hex)/\(account.era.hex)")
    }
}
