import Foundation
package import RekindleCore
package import RekindleStore
package import RekindleVault

extension Signs {
    /// What became of using an earlier check-in.
    package enum UseOutcome: Equatable, Sendable {
        /// It is used as it was asked, now or by the same form before.
        case used
        /// There is none to use any more.
        case nothingToUse
    }

    /// The newest check-in, where it was answered before there were two and nothing waits: it may be used for the
    /// picture.
    package static func earlier(of me: Context) async throws(VaultFailure) -> Record<CheckIn>? {
        guard let shared = me.shared, let newest = try await newest(me.personal), !newest.content.wasOffered,
            !newest.content.answered.isEmpty
        else { return nil }
        let subject = try await Series<Picture>.current(in: shared.fresh).subject
        let state = try await Exchange(Picture.self, about: subject, in: shared.fresh, of: me).state()
        return state == .empty ? newest : nil
    }

    /// Uses what was answered before there were two, as it is: of it goes what is brought.
    package static func use(
        bringing brought: Set<CheckIn.Item>, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> UseOutcome {
        try await decidingAnew { () throws(VaultFailure) in
            guard let record = try await earlier(of: me), let week = week(of: record, in: me.personal) else {
                return try await newest(me.personal)?.content.brought == brought ? .used : .nothingToUse
            }
            var used = record.content
            (used.brought, used.wasOffered) = (brought, true)
            let edit = Edit(used, in: me.personal, subject: week, seen: record.version, attempts: 1)
            switch try await keepOnce(edit, bringing: used.bringing, by: me, along: along) {
            case .unchanged, .kept, .opened: return .used
            case .refused: return .nothingToUse
            // It was answered again or used in between, which decides now.
            case .late, .conflict: throw .stale
            }
        }
    }

    private static func newest(_ own: OpenSpace) async throws(VaultFailure) -> Record<CheckIn>? {
        try await own.newest(CheckIn.self, limit: 1).first
    }

    /// The week a check-in belongs to, as it ran where its author was then: they may be elsewhere by now.
    private static func week(of record: Record<CheckIn>, in own: OpenSpace) -> String? {
        [-1, 0, 1].lazy.map { Week(of: record.at.addingTimeInterval($0 * 86_400)).dated }
            .first { own.onlyID(CheckIn.self, subject: $0) == record.id }
    }
}
