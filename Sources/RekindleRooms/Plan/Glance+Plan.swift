import RekindleCore
import RekindleVault

extension Glance {
    /// One's week: the notes, what was ticked, and what the one thing for oneself is chosen by.
    package static let plan = Glance { looker in
        let (own, week) = (looker.visitor.personal, Week(of: looker.now).name)
        return Wanted(
            personal: looker.own(LastDone.self, Shown.self, OwnToday.self).union([own.onlyID(Ticks.self, subject: week)]
            ),
            shared: looker.sharedNotes)
    }
}
