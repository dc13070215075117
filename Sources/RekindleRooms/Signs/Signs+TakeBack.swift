import RekindleCore
package import RekindleVault

extension Signs {
    /// Takes back what waits for the picture that was on the page; where that has opened, nothing happens.
    package static func withdraw(from subject: String, by me: Context) async throws(VaultFailure) {
        try await Exchange(Picture.self, about: subject, in: try me.requireShared(), of: me).withdraw()
    }

    /// Puts the picture that was on the page away, for both. Only the one that is shown: putting older ones away would
    /// hide which number comes next, and a newer one has not been seen.
    package static func putAway(_ subject: String, by me: Context) async throws(VaultFailure) {
        let shared = try me.requireShared().fresh
        guard try await Series<Picture>.current(in: shared).shown == subject else { return }
        try await Exchange(Picture.self, about: subject, in: shared, of: me).takeBack()
    }
}
