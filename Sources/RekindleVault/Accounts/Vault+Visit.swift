import Crypto
import RekindleStore

extension Vault {
    static let sessionDays = 60
    /// More open sessions than this nobody has; the oldest end.
    static let mostSessions = 50

    /// Opens the session of a token; nil when there is none, or when its second step is still to come.
    package func visit(_ token: SessionToken) async throws(VaultFailure) -> Visitor? {
        guard let session = try await load(SessionRow.self, token.id, from: System.session), !session.value.needsCode
        else { return nil }
        return try await visitor(of: session.value, token: token)
    }

    func visitor(of session: SessionRow, token: SessionToken) async throws(VaultFailure) -> Visitor? {
        let root = try Seal.unwrap(session.wrap, with: token.wrapKey, purpose: "session/\(session.person.hex)")
        return try await visitor(PersonKey(person: session.person, root: root), token: token, era: session.era)
    }

    func visitor(
        _ key: PersonKey, token: SessionToken, era: Era
    ) async throws(VaultFailure) -> Visitor? {
        guard let row = try await load(PersonRow.self, personID(key.person), from: System.person), row.value.era == era
        else { return nil }
        let shared: OpenSpace? =
            if let connection = row.value.shared {
                space(
                    try key.sharedKey(connection, row: row.value, server: serverKey), reader: key.person,
                    members: [key.person, connection.partner])
            } else { nil }
        return Visitor(
            token: token, personal: space(try key.personalKey(row.value), reader: key.person, members: [key.person]),
            shared: shared, key: key, row: row)
    }

    func space(_ key: SpaceKey, reader: PersonID, members: [PersonID]) -> OpenSpace {
        OpenSpace(key: key, reader: reader, members: members, store: store, clock: clock)
    }

    func personID(_ person: PersonID) -> RowID { firstSixteen(person.bytes) }

    /// The changes that begin a session, and its token.
    func beginning(
        _ key: PersonKey, personal: OpenSpace, era: Era, note: SessionNote, needsCode: Bool = false
    ) throws(VaultFailure) -> (token: SessionToken, writes: [Write]) {
        let token = SessionToken.random()
        let expires = clock.expiry(days: Self.sessionDays)
        let wrap = try Seal.wrap(key.root, with: token.wrapKey, purpose: "session/\(key.person.hex)")
        let row = SessionRow(person: key.person, wrap: wrap, era: era, needsCode: needsCode)
        return (
            token,
            [
                try saving(row, token.id, to: System.session, expecting: nil, expires: expires),
                try personal.adding(note, id: token.id, expires: expires),
            ]
        )
    }

    /// Settles what a visit brought along: called after something was written anyway, so that no reading writes.
    package func settle(_ visitor: Visitor) async {
        guard let writes = try? settlingLetter(visitor.key, row: visitor.row), !writes.isEmpty else { return }
        // Another request of theirs may have been first; then it is settled too.
        try? await visitor.personal.apply(writes)
    }

    /// Seals the shared key that came in a letter with the person's own key.
    func settlingLetter(_ key: PersonKey, row: Stored<PersonRow>) throws(VaultFailure) -> [Write] {
        guard let connection = row.value.shared, case .letter = connection.key else { return [] }
        let shared = try key.sharedKey(connection, row: row.value, server: serverKey)
        var settled = row.value
        settled.shared?.key = .sealed(try key.seal(shared.root, purpose: "space"))
        return [try saving(settled, row.id, to: System.person, expecting: row.version)]
    }
}
