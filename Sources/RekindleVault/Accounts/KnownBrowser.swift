import RekindleStore

/// What a browser keeps that has signed in to a login: in which session it did, signed by the server for this login, and
/// under which of its passwords. It is in the browser alone.
struct KnownBrowser: Sendable {
    enum NameRole {}
    /// Tells one such browser from another. Tries are counted under this, which is signed, and not under the text that was
    /// sent.
    typealias Name = Tag<NameRole>

    let name: Name
    private let era: RowID

    /// The one of a browser in which this session has begun.
    init(of account: AccountRow, in session: RowID, key: ServerKey) {
        (name, era) = (Self.name(session, key), Self.era(account.era, key))
    }

    /// Nil for anything but the very text that was written for this login: three parts of fixed lengths, each in the one
    /// way in which it is encoded.
    init?(_ text: String, login: RowID, key: ServerKey) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Base64URL.decode(String($0)) }
        guard parts.count == 3, let name = parts[0].flatMap({ Name($0) }), let era = parts[1].flatMap({ RowID($0) }),
            let signature = parts[2]
        else { return nil }
        (self.name, self.era) = (name, era)
        guard constantTimeEqual(signature, self.signature(login: login, key: key)) else { return nil }
    }

    /// As it travels in the cookie.
    func text(login: RowID, key: ServerKey) -> String {
        [name.bytes, era.bytes, signature(login: login, key: key)].map(Base64URL.encode).joined(separator: ".")
    }

    /// Whether the password is still the one that it was given under.
    func isOf(_ account: AccountRow, key: ServerKey) -> Bool { era == Self.era(account.era, key) }

    /// The name of the browser in which this session began.
    static func name(_ session: RowID, _ key: ServerKey) -> Name {
        firstSixteen(key.signature(of: "known/name/\(session.hex)"))
    }

    private func signature(login: RowID, key: ServerKey) -> [UInt8] {
        key.signature(of: "known/2/\(name.hex)/\(era.hex)/\(login.hex)")
    }

    private static func era(_ era: Era, _ key: ServerKey) -> RowID {
        firstSixteen(key.signature(of: "known/era/\(era.hex)"))
    }
}
