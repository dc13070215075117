package import RekindleCore
package import RekindleVault

/// The picture of the two, as it stands for whoever looks; alone there is none.
package struct PictureFacts: Sendable {
    /// What both brought last; one that was put away holds nothing.
    package private(set) var latest: Opened<Picture>?
    /// Which picture that is, and which is waited for: only these can be taken back from the page.
    package private(set) var shown: String?
    package private(set) var waiting: String?
    /// Whether what they brought waits.
    package private(set) var isSealed = false

    /// Whether there is something of both to see.
    package var hasPicture: Bool { latest.map { !$0.result.isEmpty } ?? false }

    /// Looks at the two of whoever asks.
    package init(of me: Context) async throws(VaultFailure) {
        guard let shared = me.shared else { return }
        let (series, state) = try await Series<Picture>.currentState(in: shared, me.vault)
        (latest, shown, waiting) = (series.latest?.content, series.shown, series.subject)
        isSealed = state == .sealed
    }
}
