import RekindleCore
import RekindleRooms
import RekindleVault

extension GladCard {
    /// On the page of a practice it stands for so many weeks.
    private static let weeks = 4

    static func thisWeek(_ practice: Practice.ID, _ request: Request, _ me: Context) async throws -> GladCard? {
        try await of(practice, Week(of: request.now), request, me)
    }

    /// The newest of the last weeks.
    static func lately(_ practice: Practice.ID, _ request: Request, _ me: Context) async throws -> GladCard? {
        for back in 0..<weeks {
            let week = Week(of: request.now).later(by: -back)
            if let card = try await of(practice, week, request, me) { return card }
        }
        return nil
    }

    /// Whether it can still be said this week: what both saw and one took from view is not asked for again.
    static func isOpenToSay(_ practice: Practice.ID, _ request: Request, _ me: Context) async throws -> Bool {
        guard let shared = me.shared else { return false }
        return try await standing(practice, Week(of: request.now), request, shared) == .empty
    }

    private static func of(
        _ practice: Practice.ID, _ week: Week, _ request: Request, _ me: Context
    ) async throws -> GladCard? {
        guard let shared = me.shared else { return nil }
        switch try await standing(practice, week, request, shared) {
        case .empty: return nil
        case .sealed: return GladCard(practice: practice, week: week, isOpen: false, csrf: request.csrf)
        case .opened(let record):
            guard record.content.result.isShown else { return nil }
            return GladCard(practice: practice, week: week, isOpen: true, csrf: request.csrf)
        }
    }

    private static func standing(
        _ practice: Practice.ID, _ week: Week, _ request: Request, _ shared: OpenSpace
    ) async throws -> ExchangeState<BothGlad> {
        try await request.vault.state(of: BothGlad.self, subject: BothGlad.subject(practice, week), in: shared)
    }
}
