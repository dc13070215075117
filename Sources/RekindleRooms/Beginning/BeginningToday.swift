import Foundation
import RekindleCore
import RekindleLibrary
import RekindleVault

/// What brought somebody here, as far as it decides what fits an evening, and whether Help comes before that.
struct BeginningToday: Equatable, Sendable {
    /// When they said so, or said that it was understood.
    let at: Date
    let concerns: [Concern]
    let lead: Beginning.Lead

    /// What may be said of it.
    enum Line {
        static let begin = TodayLine("begin", .needed(1))
        /// Before all others: nothing for two stands beside it.
        static let help = TodayLine("help", .needed(-1), forOneself: true)
        /// On the day on which somebody asked for them, so that a slip of the finger can be undone.
        static let two = TodayLine("ideasForTwo", .needed(4))
        static let all = [begin, help, two]
    }

    /// - Parameter library: knows which words speak of what Help is for.
    init(at: Date, _ said: Beginning, _ library: Library) {
        (self.at, concerns, lead) = (at, said.concerns, said.lead(speaking: !library.help(in: said).isEmpty))
    }

    init?(_ note: TodayNote?) {
        guard let note, let at = note.moment(0) else { return nil }
        (self.at, concerns) = (at, note.words.dropFirst().compactMap(Concern.init))
        lead = note.words.last.flatMap(Beginning.Lead.init) ?? .plain
    }

    var note: TodayNote { TodayNote([TodayNote.word(at)] + concerns.map(\.rawValue) + [lead.rawValue]) }

    /// An earlier version did not note what leads: what it noted is worked out anew, as where there is none.
    private static func isWhole(_ note: TodayNote) -> Bool {
        note.words.isEmpty || note.words.last.flatMap(Beginning.Lead.init) != nil
    }

    static let source = TodaySource(
        "Beginning", isWhole: isWhole, rows: { me in Wanted(personal: [me.personal.onlyID(Beginning.self)]) },
        own: { me throws(VaultFailure) in
            try await me.personal.only(Beginning.self).map { BeginningToday(at: $0.at, $0.content, me.library).note }
        },
        situation: { note, _ in
            BeginningToday(note).map {
                SituationPart(concerns: $0.concerns, begun: $0.at, isHelpFirst: $0.lead == .help)
            } ?? SituationPart()
        })
}

extension Library {
    /// The parts of Help that come before anything else, where somebody's own words speak of what they are for. What they
    /// wrote is compared and nothing of that is kept.
    func help(in said: Beginning) -> [SelfCheck.Part] {
        Set([said.sentence, said.correction].flatMap { help(in: $0) }).sorted()
    }
}
