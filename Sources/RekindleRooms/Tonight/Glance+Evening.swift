import RekindleCore
import RekindleVault

extension Glance {
    /// What an `Evening` rests on: the notes, what was done and what was shown lately.
    package static let evening = Glance.own(OwnToday.self, LastDone.self, Shown.self)
}
