package import Foundation
package import RekindleCore
import RekindleStore
import RekindleVault

/// A joint result that Today speaks of. Its room's note in the space of the two changes in the step in which it opens, or in
/// which somebody takes theirs from view.
package protocol NotedForToday: JointResult {
    /// The room that notes it.
    static var source: TodaySource { get }

    /// The room's note from now on.
    func noted(_ opening: TodayOpening, over old: TodayNote?) -> TodayNote
}

/// How a joint result is there for both.
package struct TodayOpening: Equatable, Sendable {
    /// What it is about, such as the number of a picture.
    package let subject: String
    /// When it opened, or was last changed.
    package let at: Date
    /// Whether nobody took theirs from view.
    package let isWhole: Bool

    init<Result>(_ opened: Opened<Result>, at: Date) {
        (subject, self.at, isWhole) = (opened.subject, at, opened.away.isEmpty)
    }

    init<Result>(_ record: Record<Opened<Result>>) { self.init(record.content, at: record.at) }

    /// Nil unless it is a note that begins with an opening.
    init?(_ note: TodayNote) {
        guard let subject = note[0], let at = note.moment(1) else { return nil }
        (self.subject, self.at, isWhole) = (subject, at, note[2] != nil)
    }

    /// What a note begins with.
    var note: TodayNote { TodayNote([subject, TodayNote.word(at), isWhole ? "whole" : ""]) }

    /// Whether it is news for whoever was away: since a short while, and nobody took theirs from view.
    func isNews(at now: Date) -> Bool { isWhole && now.timeIntervalSince(at) < Self.newDays * 86_400 }

    /// Days for which something that has opened counts as new.
    private static let newDays = 7.0
}

extension Context {
    /// The writes that note what has just opened, or changed, for Today.
    func noting<Result>(_ opened: Opened<Result>, in shared: OpenSpace) async throws(VaultFailure) -> [Write] {
        guard let result = opened.result as? any NotedForToday else { return [] }
        let opening = TodayOpening(opened, at: vault.clock.now())
        return [try await noting(type(of: result).source, in: shared) { result.noted(opening, over: $0) }]
    }
}
