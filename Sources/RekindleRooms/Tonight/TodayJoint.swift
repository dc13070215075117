import Foundation
package import RekindleCore
package import RekindleVault

/// What the two have opened or let wait, as far as Today speaks of it. Looked up once for all its lines.
package struct TodayJoint: Sendable {
    /// Nil while alone.
    package let first: ExchangeState<FirstMinutes>?
    private let picture: Record<Opened<Picture>>?
    private let now: Date

    /// Days for which something that has opened counts as new, for whoever was away.
    private static let newDays = 7.0

    package init(of me: Context) async throws(VaultFailure) {
        now = me.now
        guard let shared = me.shared else {
            (first, picture) = (nil, nil)
            return
        }
        first = try await me.vault.state(of: FirstMinutes.self, subject: FirstMinutes.subject, in: shared)
        picture = try await Series<Picture>.current(in: shared).latest
    }

    /// Both first minutes are there to be read, since a short while.
    package var hasNewFirst: Bool { isNews(first?.record) }

    /// A picture that holds something.
    package var hasPicture: Bool { picture.map { !$0.content.result.isEmpty } ?? false }

    /// One that opened a short while ago.
    package var hasNewPicture: Bool { hasPicture && isNews(picture) }

    /// Both looked back on a trial since a short while, and neither took theirs out of view.
    package func hasNewEnd(_ trial: TodayTrial) -> Bool { isNews(trial.end) }

    private func isNews<Result>(_ record: Record<Opened<Result>>?) -> Bool {
        record.map { $0.content.away.isEmpty && isNew($0.at) } ?? false
    }

    private func isNew(_ moment: Date) -> Bool { now.timeIntervalSince(moment) < Self.newDays * 86_400 }
}
