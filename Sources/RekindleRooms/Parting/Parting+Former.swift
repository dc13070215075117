package import RekindleCore
import RekindleStore
package import RekindleVault

/// What two shared once: for each of them to read, and to let go for themselves.
extension Parting {
    /// What was shared with one person, as its reader finds it.
    package struct Former: Sendable {
        package let space: OpenSpace
        /// Their card as it was then.
        package let partner: Member?
        /// Whether the other left words.
        package let hasLetter: Bool
        /// What its reader said; nil where they said nothing, or were left.
        package let ownLetter: String?
    }

    /// All of it, the newest first.
    package static func former(of me: Context) async throws(VaultFailure) -> [Former] {
        var all: [Former] = []
        for space in try await me.vault.partedSpaces(of: me.visitor) {
            all.append(
                Former(
                    space: space, partner: try await space.partnerMember(),
                    hasLetter: try await space.letterOfPartner() != nil,
                    ownLetter: try await space.only(PartingLetter.self)?.content.text))
        }
        return all
    }

    /// The other one's words, for whoever chose to open them; nil where there are none. Nothing is written.
    package static func letter(in name: String, of me: Context) async throws(VaultFailure) -> String? {
        try await space(name, of: me)?.letterOfPartner()
    }

    /// What of it its reader put away.
    package static func putAway(in name: String, of me: Context) async throws(VaultFailure) -> PutAway {
        try await me.personal.only(PutAway.self, subject: name)?.content ?? PutAway()
    }

    /// Puts one thing away, by its name, for oneself alone.
    /// - Throws: `missing` for what is not there.
    package static func putAway(_ thing: String, in name: String, by me: Context) async throws(VaultFailure) {
        guard let id = RowID(hex: thing), let space = try await space(name, of: me), try await space.holds(id) else {
            throw .missing
        }
        try await me.personal.amend(PutAway(), subject: name) { away in
            if !away.holds(id) { away.things.append(id) }
        }
    }

    /// Shows again what was put away thing by thing, all of it, for oneself alone. It takes no password: putting one thing away
    /// takes none either, and so nothing is lost by it.
    package static func showAgain(in name: String, by me: Context) async throws(VaultFailure) {
        guard try await me.personal.fresh.only(PutAway.self, subject: name) != nil else { return }
        try await me.personal.apply([me.personal.removing(PutAway.self, subject: name)])
    }

    /// Lets all of it go, for oneself alone. It cannot be undone and takes the password; false where that is not right.
    package static func dropAll(
        in name: String, password: String?, by me: Context
    ) async throws(VaultFailure) -> Bool {
        guard try await me.isOwner(password) else { return false }
        try await me.vault.dropParted(
            name, of: me.visitor, along: [me.personal.removing(PutAway.self, subject: name)])
        return true
    }

    private static func space(_ name: String, of me: Context) async throws(VaultFailure) -> OpenSpace? {
        try await me.vault.partedSpaces(of: me.visitor).first { $0.name == name }
    }
}

extension OpenSpace {
    /// What the other said when they left.
    fileprivate func letterOfPartner() async throws(VaultFailure) -> String? {
        guard let partner else { return nil }
        return try await only(PartingLetter.self, author: partner)?.content.text
    }
}
