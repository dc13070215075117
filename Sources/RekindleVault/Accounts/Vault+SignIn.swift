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
            return try await begin(key, era: era, attempt.note, in: sources.lazy.compactMap(\.browser).first)
        }
    }

    /// What a browser keeps in which a session has begun, so that other people's failed tries do not hold it up. It is
    /// given once the session is open, and ends with the password it was given for; nil for a session that is not.
    package func knownBrowser(in token: SessionToken) async throws(VaultFailure) -> String? {
        guard let personal = try await visit(token, by: .program)?.personal,
            let login = try await login(of: personal)
        else { return nil }
        return try await knownBrowser(login: login, in: token)
    }

    /// The same of a login, whatever the session; nil for one that is not here.
    package func knownBrowser(login: String, in token: SessionToken) async throws(VaultFailure) -> String? {
        guard let account = try await keptAccount(named: login) else { return nil }
        return KnownBrowser(of: account.value, in: token.id, key: serverKey).text(login: account.id, key: serverKey)
    }

    private func begin(
        _ key: PersonKey, era: Era, _ note: SessionNote, in browser: KnownBrowser.Name?
    ) async throws(VaultFailure) -> SignInResult {
        guard let row = try await load(PersonRow.self, personID(key.person), from: System.person) else {
            throw .damaged
        }
        let personal = space(try key.personalKey(row.value), reader: key.person, members: [key.person])
        let needsCode = try await personal.only(SecondStep.self)?.content.isOn ?? false
        let seconds = needsCode ? try await wait(for: codeSources(of: key.person, in: browser)) : 0
        if seconds > 0 { return .wait(seconds: seconds) }
        let begun = try await decidingAnew { () throws(VaultFailure) in
            let begun = try beginning(key, personal: personal, era: era, note: note, by: needsCode ? .code : .password)
            let comeback = try await comeback(of: browser, to: begun.token.id, in: personal)
            try await personal.apply(begun.writes + comeback.writes)
            return (token: begun.token, isBack: comeback.isUnheard, before: comeback.before)
        }
        if !begun.isBack {
            await tell(signIn: begun.token.id, note, needsCode: needsCode, after: begun.before, in: personal)
        }
        try? await tidy(personal, key: key, row: row)
        try? await purge()
        return needsCode ? .needsCode(begun.token) : .entered(begun.token)
    }
}
