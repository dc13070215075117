import Foundation
import RekindleCore
import RekindleRooms
import RekindleVault

/// What the two have opened or let wait, as far as Today speaks of it. Looked up once for all its cards.
struct TodayJoint: Sendable {
    let first: ExchangeState<FirstMinutes>?
    private let picture: Record<Opened<Picture>>?
    private let now: Date

    /// Days for which something that has opened counts as new, for whoever was away.
    private static let newDays = 7.0

    init(_ request: Request, _ me: Context) async throws {
        now = request.now
        guard let shared = me.shared else {
            (first, picture) = (nil, nil)
            return
        }
        first = try await request.vault.state(of: FirstMinutes.self, subject: FirstMinuteRoutes.subject, in: shared)
        picture = try await Series<Picture>.current(in: shared).latest
    }

    /// Both first minutes are there to be read, since a short while.
    var hasNewFirst: Bool {
        guard case .opened(let record) = first else { return false }
        return record.content.away.isEmpty && isNew(record.at)
    }

    /// A picture that holds something.
    var hasPicture: Bool { picture.map { !$0.content.result.isEmpty } ?? false }

    var hasNewPicture: Bool { hasPicture && isNews(picture) }

    /// Both looked back on a try since a short while, and neither took theirs out of view.
    func hasNewEnd(_ trial: TodayTrial) -> Bool { isNews(trial.end) }

    private func isNews<Result>(_ record: Record<Opened<Result>>?) -> Bool {
        record.map { $0.content.away.isEmpty && isNew($0.at) } ?? false
    }

    private func isNew(_ moment: Date) -> Bool { now.timeIntervalSince(moment) < Self.newDays * 86_400 }
}
