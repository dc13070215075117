import RekindleCore
import RekindleVault

extension Glance {
    /// One's week: the notes, what was ticked, and what the one thing for oneself is chosen by.
    package static let plan = Glance { reader in
        let (own, week) = (reader.visitor.personal, Week(of: reader.now).name)
        return Wanted(
            personal: reader.own(LastDone.self, Shown.self, OwnToday.self).union([own.onlyID(Ticks.self, subject: week)]
            ),
            shared: reader.sharedNotes)
    }
}
