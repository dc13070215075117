package import RekindleCore
package import RekindleStore
package import RekindleVault

extension OpenSpace {
    /// Changes what may exist once, as it is when it is about to be written. For a form that says what is to hold, such
    /// as that something is a favourite: it needs no version of its page, and sent twice it changes nothing.
    /// - Parameters:
    ///   - empty: what it is while nothing is kept. What stays as it was is not written.
    ///   - along: what belongs to the same transaction and rests on the new value.
    ///   - body: the change, and what became of it; called again, on what stands then, where somebody else wrote first.
    package func amend<Value: Content, Outcome: Sendable>(
        _ empty: Value, subject: String = "",
        along: (Value) async throws(VaultFailure) -> [Write] = { _ throws(VaultFailure) in [] },
        _ body: (inout Value) -> Outcome
    ) async throws(VaultFailure) -> Outcome {
        try await decidingAnew { () throws(VaultFailure) in
            let old = try await fresh.only(Value.self, subject: subject)
            let before = old?.content ?? empty
            var value = before
            let outcome = body(&value)
            guard value != before else { return outcome }
            let write = try setting(
                value, subject: subject, due: old?.due, expires: old?.expires, expecting: old?.version)
            let further = try await along(value)
            try await apply([write] + further)
            return outcome
        }
    }
}
