import RekindleStore

extension Vault {
    /// A value that a page gives to somebody in a form, with a signature by which it is known when it comes back: also from
    /// another session of theirs, and after a draft.
    /// - Parameter name: what it is, so that none passes for another.
    package func giving(_ value: String, as name: String, to visitor: Visitor) -> String {
        "\(value).\(Base64URL.encode(Array(signature(of: value, name, visitor).prefix(16))))"
    }

    /// The value again; nil for what no page has given to them.
    package func given(_ text: String, as name: String, to visitor: Visitor) -> String? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let signature = Base64URL.decode(String(parts[1])),
            constantTimeEqual(signature, Array(self.signature(of: String(parts[0]), name, visitor).prefix(16)))
        else { return nil }
        return String(parts[0])
    }

    private func signature(of value: String, _ name: String, _ visitor: Visitor) -> [UInt8] {
        serverKey.signature(of: "given/\(name)/\(visitor.person.hex)/\(value)")
    }
}
