import RekindleCore
import RekindleVault

extension Glance {
    /// One's week: the notes, and what was ticked.
    package static let plan = Glance { reader in
        let (own, week) = (reader.visitor.personal, Week(of: reader.now).name)
        return Wanted(
            personal: reader.own(OwnToday.self).union([own.onlyID(Ticks.self, subject: week)]),
            shared: reader.sharedNotes)
    }

    /// What of one's week decides what may be chosen for oneself: the notes alone.
    package static let planSolo = Glance { reader in
        Wanted(personal: reader.own(OwnToday.self), shared: reader.sharedNotes)
    }
}
