import RekindleCore

extension Vault {
    /// Compares something that could be guessed while no try can be written.
    func countingUnwritten<Value: Sendable>(
        _ source: AttemptSource, givingBackIf isRight: (Value) -> Bool,
        _ compare: () async throws(VaultFailure) -> Value
    ) async throws(VaultFailure) -> Counted<Value> {
        guard let found = try await slots(of: [source]).first else { return .wait(seconds: Backoff.longest) }
        let (name, written) = (found.place.name, UnwrittenTries.Tries(fails: found.fails, last: found.last))
        let seconds = unwritten.count(name, beside: written, source.backoff, at: clock.seconds)
        if seconds > 0 { return .wait(seconds: seconds) }
        do throws(VaultFailure) {
            let value = try await compare()
            if isRight(value) { unwritten.giveBack(name) }
            return .compared(value)
        } catch .passwordsTooBusy {
            unwritten.giveBack(name)
            throw .passwordsTooBusy
        }
    }
}
