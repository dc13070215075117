package import RekindleCore
package import RekindleStore
package import RekindleVault

extension OpenSpace {
    /// The write that keeps what somebody did among what they did last.
    package func noting(_ doing: Doing) async throws(VaultFailure) -> Write {
        let old = try await only(LastDone.self)
        var last = old?.content ?? LastDone()
        last.note(doing)
        return try setting(last, expecting: old?.version)
    }
}
