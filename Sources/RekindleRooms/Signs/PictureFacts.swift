package import RekindleCore
package import RekindleVault

/// The picture of the two, as it stands for whoever looks; alone there is one's own view.
package struct PictureFacts: Sendable {
    /// Their own newest answers.
    package let own: CheckIn?
    /// What both brought last; one that was put away holds nothing.
    package private(set) var latest: Opened<Picture>?
    /// Which picture that is, and which is waited for: only these can be taken back from the page.
    package private(set) var shown: String?
    package private(set) var waiting: String?
    /// Whether what they brought waits.
    package private(set) var isSealed = false

    /// Looks at the two of whoever asks.
    package init(of me: Context) async throws(VaultFailure) {
        own = try await Signs.newest(of: me)?.content
        guard let shared = me.shared else { return }
        let (series, state) = try await Series<Picture>.currentState(in: shared, me.vault)
        (latest, shown, waiting) = (series.latest?.content, series.shown, series.subject)
        isSealed = state == .sealed
    }
}
