import RekindleStore

/// Under what tries of somebody's are counted.
extension Vault {
    /// Of a password: by login name and address, or by a browser that has signed in to this login before, and by all of
    /// these together. Only a mark that is signed for the login makes it be looked up here, so that whoever has none learns
    /// nothing by the time this takes.
    func sources(_ attempt: SignInAttempt) async throws(VaultFailure) -> [AttemptSource] {
        if let known = try await known(attempt.knownBrowser, to: attempt.login),
            try await !isSpent(AttemptSource(.browser, known.browser))
        {
            return [AttemptSource(.browser, known.browser), AttemptSource(.browsers, known.account)]
        }
        return [AttemptSource(.login, Self.plain(attempt.login)), AttemptSource(.address, attempt.addressPrefix)]
    }

    /// Of a code of the second step: over all half-open sessions of a person, or by a browser that is known, and by all of
    /// these together.
    func codeSources(
        of person: PersonID, in browser: KnownBrowser.Name?
    ) async throws(VaultFailure) -> [AttemptSource] {
        guard let browser, try await !isSpent(AttemptSource(.codeIn, browser)) else {
            return [AttemptSource(.code, person)]
        }
        return [AttemptSource(.codeIn, browser), AttemptSource(.codesIn, person)]
    }

    /// Of a recovery code: by a browser that is known, or by the address alone. It has no count in common with passwords,
    /// and none that somebody fills who knows the login name and no more: the paper is for whoever is kept from signing in.
    func recoverySources(_ attempt: SignInAttempt) async throws(VaultFailure) -> [AttemptSource] {
        if let known = try await known(attempt.knownBrowser, to: attempt.login),
            try await !isSpent(AttemptSource(.recoveryIn, known.browser))
        {
            return [AttemptSource(.recoveryIn, known.browser)]
        }
        return [AttemptSource(.recovery, attempt.addressPrefix)]
    }

    /// Whether so many tries of a browser were wrong today that it counts as any other. Whoever has a copy of one mark
    /// would otherwise hold up, through what is counted of all of them together, every browser that its owner has.
    private func isSpent(_ source: AttemptSource) async throws(VaultFailure) -> Bool {
        try await fails(of: source) >= AttemptSource.mostOfBrowser
    }

    /// Which browser a mark is of, where it is signed for this login and its password is still the one.
    func known(
        _ mark: String?, to login: String
    ) async throws(VaultFailure) -> (browser: KnownBrowser.Name, account: RowID)? {
        guard let mark else { return nil }
        for id in accountIDs(typed: login) {
            guard let known = KnownBrowser(mark, login: id, key: serverKey),
                let account = try await load(AccountRow.self, id, from: System.account),
                known.isOf(account.value, key: serverKey)
            else { continue }
            return (known.name, id)
        }
        return nil
    }
}
