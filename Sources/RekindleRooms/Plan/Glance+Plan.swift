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
}
