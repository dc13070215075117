import Foundation
import RekindleCore
import RekindleVault

/// What brought somebody here, as far as it decides what fits an evening.
struct BeginningToday: Equatable, Sendable {
    /// When they said so, or said that it was understood.
    let at: Date
    let concerns: [Concern]

    init(at: Date, concerns: [Concern]) {
        (self.at, self.concerns) = (at, concerns)
    }

    init?(_ note: TodayNote?) {
        guard let note, let at = note.moment(0) else { return nil }
        self.init(at: at, concerns: note.words.dropFirst().compactMap(Concern.init))
    }

    var note: TodayNote { TodayNote([TodayNote.word(at)] + concerns.map(\.rawValue)) }

    static let line = TodayLine("begin", .needed(1))

    static let source = TodaySource(
        "Beginning", rows: { me in Wanted(personal: [me.personal.onlyID(Beginning.self)]) },
        own: { me throws(VaultFailure) in
            try await me.personal.only(Beginning.self).map {
                BeginningToday(at: $0.at, concerns: $0.content.concerns).note
            }
        },
        situation: { note, _ in
            BeginningToday(note).map { SituationPart(concerns: $0.concerns, begun: $0.at) } ?? SituationPart()
        })
}
