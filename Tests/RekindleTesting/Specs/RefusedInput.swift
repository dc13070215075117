package import RekindleCore
package import RekindleRooms

/// A value that breaks one of its rules, and the use case that would keep it.
package struct RefusedInput: Sendable {
    /// The kind of the value.
    package let kind: String
    /// The rule that it breaks, by its name.
    package let rule: String
    /// Whether the use case says of it that it breaks that rule.
    package let isRefused: @Sendable (Context) async throws -> Bool

    /// - Parameter keep: hands such a value to the use case, and gives what that refused it for.
    package init<Value: Content>(
        _ type: Value.Type, _ refusal: Value.Refusal, keep: @escaping @Sendable (Context) async throws -> Value.Refusal?
    ) {
        (kind, rule) = (Value.kind, "\(refusal)")
        isRefused = { try await keep($0) == refusal }
    }
}

extension EditOutcome {
    /// Which rule of the value it broke.
    package var refusal: Value.Refusal? {
        guard case .refused(let refusal) = self else { return nil }
        return refusal
    }
}

extension ExchangeOutcome {
    /// Which rule of the value it broke.
    package var refusal: Value.Refusal? {
        guard case .refused(let refusal) = self else { return nil }
        return refusal
    }
}
