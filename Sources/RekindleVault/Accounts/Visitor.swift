package import RekindleStore

/// Somebody whose session is open: their spaces, ready to read.
package struct Visitor: Sendable {
    package let token: SessionToken
    package let personal: OpenSpace
    /// The space shared with the partner, when there is one.
    package let shared: OpenSpace?
    let key: PersonKey
    /// The shared key came in a letter that has not been settled yet.
    let hasLetter: Bool

    package var person: PersonID { key.person }

    /// The same with these rows of their own space, and of the shared one, looked up beforehand.
    package func havingAtHand(
        personal own: Set<RowID>, shared both: Set<RowID>
    ) async throws(VaultFailure) -> Visitor {
        Visitor(
            token: token, personal: try await personal.havingAtHand(own), shared: try await shared?.havingAtHand(both),
            key: key, hasLetter: hasLetter)
    }

    /// Without rows looked up beforehand.
    package var fresh: Visitor {
        Visitor(token: token, personal: personal.fresh, shared: shared?.fresh, key: key, hasLetter: hasLetter)
    }

    /// The session as the sessions page lists it.
    package var session: RowID { token.id }

    /// The session's id as text.
    package var sessionName: String { session.hex }
}
