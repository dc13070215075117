package import RekindleStore

/// Somebody whose session is open, with the unwrapped keys of their spaces.
package struct Visitor: Sendable {
    /// The token that the request brought, with the session's keys for signing derived.
    package let token: SessionToken
    package let personal: OpenSpace
    /// The space shared with the partner, when there is one.
    package let shared: OpenSpace?
    let key: PersonKey
    /// A key of now or of once is still to be sealed by their own.
    let isUnsettled: Bool
    /// They were left, and what is about the two in their own space is to go before they write anything else.
    package let isUntidied: Bool
    /// They shared a space once, and still have a key of it.
    package let hasParted: Bool

    package var person: PersonID { key.person }

    /// The same after one statement that read these rows of both spaces, as of one moment.
    package func havingAtHand(_ wanted: Wanted) async throws(VaultFailure) -> Visitor {
        if personal.has(wanted.personal), shared?.has(wanted.shared) ?? true { return self }
        let places = places(of: wanted)
        return having(try await personal.vault.rows(places), wanted)
    }

    /// The places of these rows in the two spaces.
    func places(of wanted: Wanted) -> Set<RowPlace> {
        var places = Set(wanted.personal.map { RowPlace($0, in: personal.id) })
        if let shared { for id in wanted.shared { places.insert(RowPlace(id, in: shared.id)) } }
        return places
    }

    /// The same with rows that were read: look-ups of them are answered without the store.
    func having(_ rows: [Row], _ wanted: Wanted) -> Visitor {
        var (personal, shared) = (personal, shared)
        personal.take(rows, asked: wanted.personal)
        shared?.take(rows, asked: wanted.shared)
        return Visitor(
            token: token, personal: personal, shared: shared, key: key, isUnsettled: isUnsettled,
            isUntidied: isUntidied,
            hasParted: hasParted)
    }

    /// Without the rows that were read beforehand.
    package var fresh: Visitor {
        Visitor(
            token: token, personal: personal.fresh, shared: shared?.fresh, key: key, isUnsettled: isUnsettled,
            isUntidied: isUntidied, hasParted: hasParted)
    }

    /// The session as the sessions page lists it.
    package var session: RowID { token.id }

    /// In the line of passwords somebody who is signed in has a place of their own: it never tells one of a household
    /// what another does.
    var turn: PasswordTurn { PasswordTurn(address: "person/\(person.hex)", login: "") }

    /// The session's id as text.
    package var sessionName: String { session.hex }
}
