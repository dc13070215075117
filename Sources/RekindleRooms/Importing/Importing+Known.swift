import Foundation
import RekindleCore
import RekindleStore
import RekindleVault

extension Importing {
    /// Where what waits is kept, so that no two wait.
    static let waitingSubject = "waiting"

    /// Every file that somebody took in, the last one first, and the one that waits.
    struct Known {
        let taken: [Record<FileImport>]
        /// What waits, or has run out and was not cleared away.
        let slot: Record<FileImport>?

        init(of me: Context) async throws(VaultFailure) {
            let own = me.personal.fresh
            slot = try await own.only(FileImport.self, subject: waitingSubject)
            // One more for what waits.
            taken = try await own.newest(FileImport.self, limit: mostFiles + 1).filter { $0.expires == nil }
        }

        /// What waits at this moment.
        func waiting(at me: Context) -> Record<FileImport>? {
            guard let slot, let expires = slot.expires else { return nil }
            let isOver = Double(expires) <= me.now.timeIntervalSince1970
            return me.vault.runOut.holds("\(slot.name) \(slot.version)", orNow: isOver) ? nil : slot
        }

        /// What is said of a file without reading it, by its name; nil where it has to be read.
        func outcome(of name: String, at me: Context) -> Outcome? {
            if taken.contains(where: { $0.content.name == name }) { return .isIn }
            if let waiting = waiting(at: me), waiting.content.name == name { return .waits }
            return taken.count < mostFiles ? nil : .full
        }

        var size: Int { taken.reduce(0) { $0 + $1.content.size } }
        var nextNumber: Int { (taken.map(\.content.file).max() ?? 0) + 1 }

        /// The write by which a file waits in place of what waited before.
        func keepingWaiting(_ head: FileImport, of me: Context) throws(VaultFailure) -> Write {
            try me.personal.setting(
                head, subject: waitingSubject, expires: me.waitingUntil, expecting: slot?.version)
        }
    }

    /// The rows of a file as they wait.
    struct Sealed {
        let head: FileImport
        let rows: [Write]

        /// What comes of a file, or why nothing does. What the vault refuses stands apart.
        static func from(
            _ reading: FileReading, _ head: FileImport, _ ways: WaysBack, _ me: Context
        ) -> Result<Result<Sealed, FileFault>, VaultFailure> {
            do throws(VaultFailure) {
                return .success(try made(reading, head, ways, me))
            } catch { return .failure(error) }
        }

        private static func made(
            _ reading: FileReading, _ head: FileImport, _ ways: WaysBack, _ me: Context
        ) throws(VaultFailure) -> Result<Sealed, FileFault> {
            var (pages, rows) = (FilePages(head), [] as [Write])
            for number in 0...reading.count {
                let full: FromFile?
                do throws(FileFault) {
                    full = number < reading.count ? try pages.take(number, of: reading, ways) : pages.finish()
                } catch { return .failure(error) }
                guard let full else { continue }
                rows.append(
                    try me.personal.setting(
                        full, subject: head.subject(rows.count), expires: me.waitingUntil, expecting: nil))
            }
            return rows.isEmpty ? .failure(.nothing) : .success(Sealed(head: pages.head, rows: rows))
        }
    }
}

extension Context {
    /// Until when what waits from now on is there, in Unix seconds.
    fileprivate var waitingUntil: Int64 {
        Int64(now.timeIntervalSince1970) + Int64(Importing.mostWaitingDays) * 86_400
    }
}
