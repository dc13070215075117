import RekindleCore
import RekindleVault

extension Glance {
    /// One's week: the notes, and what was ticked.
    package static let plan = Glance { reader in
        let ticks = reader.visitor.personal.onlyID(Ticks.self, subject: Week(of: reader.now).name)
        return planSolo.rows(reader) + Wanted(personal: [ticks])
    }

    /// What of one's week decides what may be chosen for oneself: the notes alone.
    package static let planSolo = Glance { reader in
        Wanted(personal: reader.own(OwnToday.self), shared: reader.sharedNotes)
    }
}
