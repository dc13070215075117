package import RekindleCore
import RekindleLibrary
package import RekindleVault

/// What somebody likes, for themselves. It stands among their preferences.
package enum Favourites {
    /// The newest first; what is no longer in the library is passed over.
    package static func of(_ me: Context) -> [Practice] {
        me.preferences.favourites.reversed().compactMap(me.library.offered)
    }

    /// Keeps one, the newest of all, or drops it.
    package static func keep(_ practice: Practice.ID, isKept: Bool, by me: Context) async throws(VaultFailure) {
        try await me.personal.amend(Preferences()) { preferences in
            preferences.favourites.removeAll { $0 == practice }
            if isKept { preferences.favourites.append(practice) }
        }
    }
}
