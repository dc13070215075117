import Foundation
package import RekindleCore
import RekindleVault

/// How the first minute stands for whoever looks, as far as Today speaks of it.
enum FirstMinuteToday: Equatable {
    case empty, sealed
    case opened(TodayOpening)

    /// What may be said of it.
    enum Line {
        static let empty = TodayLine("firstMinute", .needed(3))
        static let sealed = TodayLine("firstMinuteSealed", .standing(3))
        static let opened = TodayLine("firstMinuteOpened", .bound(0))
        static let all = [empty, sealed, opened]
    }

    /// - Parameter space: the name of the space of the two; what waited in an earlier one waits no more.
    init(own: TodayNote?, shared: TodayNote?, in space: String) {
        self =
            if let shared, let opening = TodayOpening(shared) { .opened(opening) } else {
                own?[0] == space ? .sealed : .empty
            }
    }

    /// The note of one's own.
    static func note(isSealed: Bool, in space: String) -> TodayNote { TodayNote([isSealed ? space : ""]) }

    static let source = TodaySource(
        "FirstMinute",
        rows: { me in
            Wanted(
                shared: me.shared.map { me.vault.rows(FirstMinutes.self, subject: FirstMinutes.subject, in: $0) } ?? [])
        },
        own: { me throws(VaultFailure) in
            guard let shared = me.shared else { return nil }
            return note(isSealed: try await FirstMinuteFacts.state(of: me) == .sealed, in: shared.name)
        },
        shared: { shared, vault throws(VaultFailure) in
            try await vault.opened(FirstMinutes.self, subject: FirstMinutes.subject, in: shared)
                .map { TodayOpening($0).note }
        })
}

extension FirstMinutes: NotedForToday {
    package static var source: TodaySource { FirstMinuteToday.source }

    package func noted(_ opening: TodayOpening, over old: TodayNote?) -> TodayNote { opening.note }
}
