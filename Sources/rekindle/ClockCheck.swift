import Foundation
import RekindleCore
import RekindleStore
import RekindleVault

/// Whether the machine's clock stands before something that has been.
///
/// Rows carry no time. Two things tell of one all the same: when the files were last written, and the last day on which
/// anything runs out, since nothing is kept with an end for longer than a session. Neither is wrong where all is well; both
/// miss a clock that stands behind by less than what was written lately.
enum ClockCheck {
    /// A clock that is set right by seconds is no trouble.
    static let slack: TimeInterval = 300

    static func look(_ settings: Settings, at now: Date) -> Finding {
        guard let trouble = words(settings, at: now) else {
            return .fine("clock", "It stands after everything that was written.")
        }
        return .toDo("clock", trouble)
    }

    /// What is said where it does; nil where all is well.
    static func words(_ settings: Settings, at now: Date) -> String? {
        let written = ["", "-wal"].compactMap { changed(settings.database + $0) }.max()
        let facts = try? DatabaseFacts.read(settings.database, check: Vault.checkPlace)
        guard let known = [written, facts?.newestExpiry.map(firstDay)].compactMap(\.self).max(), now < known - slack
        else {
            return nil
        }
        return "The clock of this machine says that it is \(Zone.utc.day(of: now)), but something was written on "
            + "\(Zone.utc.day(of: known)). Set the clock: sign-ins and links last too long otherwise, or end too early."
    }

    /// The first moment of the day on which something that runs out then can have been written.
    private static func firstDay(_ expires: Int64) -> Date {
        Date(timeIntervalSince1970: Double(expires - Int64(Vault.sessionDays + 1) * 86_400))
    }

    private static func changed(_ path: String) -> Date? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
    }
}
