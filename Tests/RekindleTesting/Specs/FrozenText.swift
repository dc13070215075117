package import RekindleCore

/// A value that is kept as text, and the text: each field says something else, so that two of them cannot change places.
/// No text of a spec changes: a database holds it. A field more is one more text there, beside the one before.
package struct FrozenText: Sendable {
    /// The type, as its name is written.
    package let type: String
    /// The text that a database holds.
    package let text: String
    /// What the value gives today; nil where it is known by its text alone.
    package let written: String?
    /// Whether the text is read as the value.
    package let isRead: @Sendable () -> Bool
    /// What another text gives again; nil where it is refused.
    package let again: @Sendable (_ text: String) -> String?

    /// A value and its text.
    package init<Value: KeptAsText & Equatable & Sendable>(_ value: Value, _ text: String) {
        (type, self.text, written) = ("\(Value.self)", text, value.keptText)
        isRead = { Value(keptText: text) == value }
        again = { Value(keptText: $0)?.keptText }
    }

    /// A text, and what the value that is read from it holds, for types whose values nobody but the vault makes.
    package init<Value: KeptAsText & Sendable>(
        _ type: Value.Type, _ text: String, holds: @escaping @Sendable (Value) -> Bool
    ) {
        (self.type, self.text, written) = ("\(type)", text, nil)
        isRead = { Value(keptText: text).map(holds) ?? false }
        again = { Value(keptText: $0)?.keptText }
    }

    /// The fields of a text, with what stands between them: by its number, so that the constant of the code may not change.
    package static func fields(_ fields: String...) -> String { fields.joined(separator: "\u{1F}") }
}
