import Foundation
package import RekindleCore
import RekindleStore
import RekindleVault

/// The newest check-ins, as far as they decide what fits an evening: which there are, and how understood somebody felt.
struct SignsToday: Equatable {
    struct Said: Equatable {
        /// The name of the check-in's row, which is that of its week.
        var row: String
        var understood: Int?
    }

    /// What may be said of them, and of the picture.
    enum Line {
        static let begun = TodayLine("checkInBegun", .bound(2))
        static let checkIn = TodayLine(TodayMatter.howItIs, .standing(0))
        static let picture = TodayLine("picture", .standing(4))
        static let all = [begun, checkIn, picture]
    }

    /// The newest first.
    private(set) var said: [Said]

    /// Check-ins in which to look for how understood somebody feels: the short one does not ask.
    private static let most = 4

    init(_ said: [Said]) { self.said = said }

    init(_ note: TodayNote?) {
        said = (note?.words ?? []).compactMap { word in
            let parts = word.split(separator: ":", omittingEmptySubsequences: false)
            return parts.count == 2 ? Said(row: String(parts[0]), understood: Int(parts[1])) : nil
        }
    }

    var note: TodayNote { TodayNote(said.map { "\($0.row):\(TodayNote.word($0.understood))" }) }

    /// With one that is kept now, in place of what it said before.
    func adding(_ checkIn: CheckIn, at row: RowID) -> SignsToday {
        let others = said.filter { $0.row != row.hex }
        return SignsToday(
            Array(([Said(row: row.hex, understood: checkIn.understood)] + others).prefix(Self.most)))
    }

    static let source = TodaySource(
        "Signs",
        rows: { me in Wanted(shared: Set([me.shared.map(Series<Picture>.head(in:))].compactMap(\.self))) },
        own: { me throws(VaultFailure) in
            let newest = try await me.personal.newest(CheckIn.self, limit: most)
            return SignsToday(newest.map { Said(row: $0.name, understood: $0.content.understood) }).note
        },
        shared: { shared, _ throws(VaultFailure) in
            try await Series<Picture>.current(in: shared).latest.map {
                $0.content.result.noted(TodayOpening($0), over: nil)
            }
        },
        situation: { SignsToday($0).situation(of: $1) })

    /// This week's check-in says how understood somebody feels, or the newest one that asked.
    private func situation(of me: Context) -> SituationPart {
        let week = me.personal.onlyID(CheckIn.self, subject: me.week.dated).hex
        let thisWeek = said.first { $0.row == week }
        return SituationPart(
            understood: thisWeek?.understood ?? said.lazy.compactMap(\.understood).first, hasLooked: !said.isEmpty,
            hasLookedThisWeek: thisWeek != nil)
    }
}

/// The picture that both can see, as far as Today speaks of it.
struct PictureToday: Equatable {
    /// Whether it holds something.
    let isThere: Bool
    let opening: TodayOpening?

    init(_ note: TodayNote?) {
        isThere = note?[3] == "something"
        opening = note.flatMap(TodayOpening.init)
    }
}

extension Picture: NotedForToday {
    package static var source: TodaySource { SignsToday.source }

    package func noted(_ opening: TodayOpening, over old: TodayNote?) -> TodayNote {
        TodayNote(opening.note.words + [isEmpty ? "" : "something"])
    }
}
