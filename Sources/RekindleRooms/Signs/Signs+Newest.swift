import Foundation
package import RekindleCore
import RekindleStore
package import RekindleVault

extension Signs {
    /// The newest check-in. This week's has a name and is found with the session; a list is gone through only where there
    /// is none.
    package static func newest(of me: Context) async throws(VaultFailure) -> Record<CheckIn>? {
        for week in weeks(around: me.now) {
            if let found = try await me.personal.only(CheckIn.self, subject: week) { return found }
        }
        return try await me.personal.newest(CheckIn.self, limit: 1).first
    }

    /// The weeks that it is somewhere on earth, the later first: clocks are up to fourteen hours ahead and twelve behind.
    private static func weeks(around now: Date) -> [String] {
        let moments = [14.0, 0, -12].map { now.addingTimeInterval($0 * 3_600) }
        // To name a week takes a calendar and longer than to tell two of them apart.
        let weeks = moments.map { Week(of: $0) }
        return weeks.indices.filter { $0 == 0 || weeks[$0] != weeks[$0 - 1] }.map { weeks[$0].dated }
    }

    /// Where this week's may be, wherever somebody is.
    static func rows(of reader: Glance.Reader) -> Set<RowID> {
        Set(weeks(around: reader.now).map { reader.visitor.personal.onlyID(CheckIn.self, subject: $0) })
    }
}
