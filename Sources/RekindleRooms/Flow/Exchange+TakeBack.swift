import RekindleCore
package import RekindleStore
package import RekindleVault

extension Exchange {
    /// Takes back what the reader released and what has not opened yet; where it has, nothing happens.
    /// - Parameter noting: what keeping it would write beside the deposit: their own copy as it is, then the notes, so that
    ///   the files do not tell one from the other.
    package func withdraw(
        noting: () async throws(VaultFailure) -> [Write] = { () throws(VaultFailure) in [] }
    ) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            guard let waiting = try await vault.withdrawing(Result.self, subject: subject, in: shared.fresh) else {
                return
            }
            let notes = try await noting()
            try await shared.apply(waiting + notes)
        }
    }

    /// Takes it back: before it opened, or from view afterwards. That the other takes theirs back at once, or opens it,
    /// never makes this fail.
    /// - Parameter noting: the same as of `withdraw`, for what had not opened.
    package func takeBack(
        noting: () async throws(VaultFailure) -> [Write] = { () throws(VaultFailure) in [] }
    ) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            try await vault.takeBack(Result.self, subject: subject, in: shared) { opened throws(VaultFailure) in
                guard let opened else { return try await noting() }
                return try await me.noting(opened, in: shared)
            }
        }
    }
}
