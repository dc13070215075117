import Crypto
import RekindleStore

extension Vault {
    /// So long a session lasts. Nothing else that runs out is kept for longer, which tells when a database was written.
    package static let sessionDays = 60
    /// More open sessions than this nobody has; the oldest end.
    static let mostSessions = 50

    /// Opens the session of a token; nil when there is none, or when its second step is still to come.
    /// - Parameters:
    ///   - asking: who asks.
    ///   - wanting: the rows that the request will look up, to be read in the same statement.
    package func visit(
        _ token: SessionToken, by asking: Asking, wanting: (@Sendable (Visitor) -> Wanted)? = nil
    ) async throws(VaultFailure) -> Visitor? {
        let id = token.id
        if ended.contains(id) { return nil }
        let mayUse = { (entry: KeyCache.Entry) in asking.usesCache(of: token.using(entry.session, in: entry.opening)) }
        if asking.usesCache, let entry = keys.entry(id, if: mayUse) {
            let visitor = visitor(entry, token)
            if let current = try await current(visitor, entry, wanting?(visitor) ?? Wanted()) { return current }
            keys.drop(id)
        }
        guard let session = try await load(SessionRow.self, id, from: System.session), !session.value.needsCode,
            let entry = try await entry(session, token: token)
        else {
            // There is no session to be told of any more.
            keys.drop(id)
            return nil
        }
        if asking.usesCache, mayUse(entry) { keys.keep(entry, for: id) }
        let visitor = visitor(entry, token)
        return try await visitor.havingAtHand(wanting?(visitor) ?? Wanted())
    }

    /// The same token in the opening that its session is in now; as it came where that cannot be read, and then it has to be
    /// opened once more.
    package func opened(_ token: SessionToken) async -> SessionToken {
        (try? await visit(token, by: .nobody))?.token ?? token
    }

    /// Removes the session's keys from the cache: it was locked, left or ended.
    package func letKeysGo(of token: SessionToken) { keys.drop(token.id) }

    func visitor(of session: Stored<SessionRow>, token: SessionToken) async throws(VaultFailure) -> Visitor? {
        if ended.contains(session.id) { return nil }
        return try await entry(session, token: token).map { visitor($0, token) }
    }

    private func visitor(_ entry: KeyCache.Entry, _ token: SessionToken) -> Visitor {
        let person = entry.key.person
        return Visitor(
            token: token.using(entry.session, in: entry.opening),
            personal: space(entry.personal, reader: person, members: [person]),
            shared: entry.shared.map { space($0.key, reader: person, members: [person, $0.partner]) },
            key: entry.key, isUnsettled: entry.isUnsettled, isUntidied: entry.isUntidied, hasParted: entry.hasParted)
    }

    /// Unwraps the keys of a session from its row and the person's; nil where the password changed since it began.
    private func entry(
        _ session: Stored<SessionRow>, token: SessionToken
    ) async throws(VaultFailure) -> KeyCache.Entry? {
        let person = session.value.person
        let key = PersonKey(person: person, root: try session.value.unwrapped(with: token))
        guard let row = try await load(PersonRow.self, personID(person), from: System.person),
            row.value.era == session.value.era
        else { return nil }
        let open = try serverKey.uncovered(row.value, of: person)
        let shared: SharedKey? =
            if let connection = open.shared {
                SharedKey(
                    key: try key.sharedKey(connection, row: open, server: serverKey),
                    partner: connection.partner)
            } else { nil }
        return KeyCache.Entry(
            // A copy of the database has what the row says, and could sign a time of last use by it for a copied session.
            session: token.keys,
            opening: session.value.opening.map { firstSixteen(serverKey.signature(of: "opening/\($0.hex)")) },
            heads: [
                RowPlace(session.id, in: System.session.space): session.head,
                RowPlace(row.id, in: System.person.space): row.head,
            ], key: key, personal: try key.personalKey(row.value), shared: shared, isUnsettled: open.isUnsettled,
            isUntidied: open.isUntidied, hasParted: row.value.hasParted)
    }

    /// Reads the rows that an entry was unwrapped from, and the wanted ones, in one statement. Nil where a row of the
    /// entry was written anew, is gone or has expired.
    private func current(
        _ visitor: Visitor, _ entry: KeyCache.Entry, _ wanted: Wanted
    ) async throws(VaultFailure) -> Visitor? {
        let places = visitor.places(of: wanted).union(entry.heads.keys)
        let rows = try await rows(places)
        let now = clock.seconds
        let alive = rows.filter { row in entry.heads[row.place] == row.head && row.expires.map { $0 > now } ?? true }
        guard alive.count == entry.heads.count else { return nil }
        return visitor.having(rows, wanted)
    }

    func space(_ key: SpaceKey, reader: PersonID, members: [PersonID]) -> OpenSpace {
        OpenSpace(key: key, reader: reader, members: members, in: self)
    }

    func personID(_ person: PersonID) -> RowID { firstSixteen(person.bytes) }

    /// The changes that begin a session, and its token.
    func beginning(
        _ key: PersonKey, personal: OpenSpace, era: Era, note: SessionNote, by way: SessionNote.Way
    ) throws(VaultFailure) -> (token: SessionToken, writes: [Write]) {
        let token = SessionToken.random(by: chance)
        let expires = clock.expiry(days: Self.sessionDays)
        let row = try SessionRow(key, token, era: era, needsCode: way == .code, opening: chance.tag())
        return (
            token,
            [
                try saving(row, token.id, to: System.session, expecting: nil, expires: expires),
                try personal.adding(note.of(token.id, by: way), id: personal.noteID(of: token.id), expires: expires),
            ]
        )
    }

    /// Seals shared keys, of now and of once, that came in a letter, or lie as an earlier version or a parting left them,
    /// with the person's own. Called after something was written anyway, so that no GET writes.
    package func settle(_ visitor: Visitor) async {
        await removeEnded()
        guard visitor.isUnsettled,
            let row = try? await load(PersonRow.self, personID(visitor.person), from: System.person),
            let writes = try? settlingKeys(visitor.key, row: row), !writes.isEmpty
        else { return }
        // Another request of theirs may have been first; then it is settled too.
        try? await visitor.personal.apply(writes)
    }

    /// Seals shared keys, of now and of once, with the person's own key where something else holds them: a letter, a cover, or
    /// a seal of an earlier version, which was not bound to what the place is.
    func settlingKeys(_ key: PersonKey, row: Stored<PersonRow>) throws(VaultFailure) -> [Write] {
        let open = try serverKey.uncovered(row.value, of: key.person)
        guard open.isUnsettled else { return [] }
        var settled = row.value
        if let shared = open.shared, shared.isUnsettled {
            settled.shared = try key.settled(shared, as: .now, row: open, server: serverKey)
        }
        for (place, connection) in (open.parted ?? []).enumerated() where connection.isUnsettled {
            settled.parted?[place] = try key.settled(connection, as: .once, row: open, server: serverKey)
        }
        return [try saving(settled, row.id, to: System.person, expecting: row.version)]
    }
}
