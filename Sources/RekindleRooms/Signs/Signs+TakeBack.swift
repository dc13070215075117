import RekindleCore
import RekindleStore
package import RekindleVault

extension Signs {
    /// Takes back what waits for the picture that was on the page; where that has opened, nothing happens.
    package static func withdraw(
        from subject: String, by me: Context, along: Along = []
    ) async throws(VaultFailure) {
        try await Exchange(Picture.self, about: subject, in: try me.requireShared(), of: me).withdraw {
            () throws(VaultFailure) in
            try await again(by: me) + along
        }
    }

    /// What keeping the newest check-in would write of their own.
    private static func again(by me: Context) async throws(VaultFailure) -> [Write] {
        guard let newest = try await me.personal.fresh.newest(CheckIn.self, limit: 1).first else { return [] }
        let note = try await me.noting(SignsToday.source) {
            SignsToday($0).adding(newest.content, at: newest.id).note
        }
        return [try me.personal.again(newest), note]
    }

    /// Puts the picture that was on the page away, for both. Only the one that is shown: putting older ones away would
    /// hide which number comes next, and a newer one has not been seen.
    package static func putAway(_ subject: String, by me: Context) async throws(VaultFailure) {
        let shared = try me.requireShared().fresh
        guard try await Series<Picture>.current(in: shared).shown == subject else { return }
        try await Exchange(Picture.self, about: subject, in: shared, of: me).takeBack()
    }
}
