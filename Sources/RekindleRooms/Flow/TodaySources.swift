package import RekindleCore
import RekindleVault

/// What all rooms keep for Today. An empty note is kept of each room from the moment on at which a space begins: of a room
/// in which nothing has happened Today then knows so from the note, without looking into the room at each visit.
package struct TodaySources: Sendable {
    private let all: [TodaySource]
    /// What goes of what they keep, of these notes too, when two part.
    let parting: PartingRules

    init(_ all: [TodaySource], parting: PartingRules) { (self.all, self.parting) = (all, parting) }

    /// What somebody's own space begins with.
    package var own: OwnToday {
        var today = OwnToday()
        for source in all where source.notesOwn { today.notes[source.room] = TodayNote([]) }
        return today
    }

    /// What the space of two begins with.
    package var shared: SharedToday {
        var today = SharedToday()
        for source in all where source.notesShared { today.notes[source.room] = TodayNote([]) }
        return today
    }

    /// What all rooms know of somebody that decides what fits them.
    func situation(from notes: TodayNotes, of me: Context) async throws(VaultFailure) -> SituationPart {
        var known = SituationPart()
        for source in all {
            if let part = try await source.situation(from: notes, of: me) { known = known.adding(part) }
        }
        return known
    }

    /// What both chose to do in a week, in whichever room they chose it.
    func chosen(for week: Week, in space: OpenSpace) async throws(VaultFailure) -> WeekChoice {
        var known = WeekChoice()
        for source in all {
            if let part = try await source.chosen(for: week, in: space) { known = known.adding(part) }
        }
        return known
    }

    /// Adds what is missing of one's own notes, as the rooms find it: of an earlier version of the program, or of a room
    /// that is new to it.
    func complete(_ today: inout OwnToday, of me: Context) async throws(VaultFailure) {
        for source in all where source.isMissing(own: today.notes, of: me) {
            today.notes[source.room] = try await source.own(from: today.notes, of: me) ?? TodayNote([])
        }
    }

    /// The same of what the two share. It rests on what has opened for both, and on nothing that waits.
    func complete(_ today: inout SharedToday, in space: OpenSpace, _ vault: Vault) async throws(VaultFailure) {
        for source in all where source.isMissing(shared: today.notes) {
            today.notes[source.room] = try await source.shared(from: today.notes, in: space, vault) ?? TodayNote([])
        }
    }
}
