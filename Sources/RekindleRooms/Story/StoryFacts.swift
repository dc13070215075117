package import RekindleCore
package import RekindleVault

/// What there is of somebody's story, alone or of the two.
package enum StoryFacts: Sendable {
    case alone(beginning: Beginning?, hasCheckIn: Bool)
    /// - hasPicture: whether there is one that holds something.
    case together(first: ExchangeState<FirstMinutes>, hasPicture: Bool)

    /// Looks at what there is for whoever asks.
    package init(of me: Context) async throws(VaultFailure) {
        guard me.isConnected else {
            let beginning = try await BeginningRoom.current(of: me)?.content
            self = .alone(
                beginning: beginning, hasCheckIn: try await !me.personal.newest(CheckIn.self, limit: 1).isEmpty)
            return
        }
        let first = try await FirstMinuteFacts.state(of: me)
        let picture = try await Signs.latestPicture(of: me)
        self = .together(first: first, hasPicture: picture.map { !$0.result.isEmpty } ?? false)
    }
}
