import RekindleCore
import RekindleStore
package import RekindleVault

/// Taking in what an export has, from this server or another: into one's own space alone, marked, and to read only. It lies
/// there for a look first, and runs out by itself where nobody takes it in.
package enum Importing {
    /// So many files can be taken in at a time.
    package static let mostFiles = 12
    /// All together they have so many bytes at most.
    package static let mostBytes = 67_108_864
    /// What was only looked at goes after so many days.
    package static let mostWaitingDays = 1

    /// A file is read so often at most, where others are taken in meanwhile.
    static let mostReadings = 3

    /// What came of a file.
    package enum Outcome: Equatable, Sendable {
        /// It lies there for a look.
        case waits
        /// The same file was taken in before.
        case isIn
        /// So much was taken in before that something has to go first.
        case full
        case refused(FileFault)
    }

    /// Reads a file, whose zip is open already, and keeps what can be taken of it for a look. What waited before goes.
    package static func look(
        at document: [UInt8], _ features: [Feature], by me: Context
    ) async throws(VaultFailure) -> Outcome {
        let space = me.personal
        let opened = await ReadingThread.value { () -> Result<(reading: FileReading, name: String), FileFault> in
            do throws(FileFault) {
                let reading = try FileReading(document)
                return .success((reading, space.name(of: document)))
            } catch { return .failure(error) }
        }
        guard case .success(let file) = opened else { return .refused(opened.fault ?? .notOurs) }
        // What is kept says which of its owner's files it is. It is made again only where that has changed meanwhile.
        for _ in 0..<mostReadings {
            let known = try await Known(of: me)
            if let outcome = known.outcome(of: file.name, at: me) { return outcome }
            let head = FileImport(name: file.name, file: known.nextNumber, made: file.reading.made)
            let read = await ReadingThread.value { Sealed.from(file.reading, head, WaysBack(features), me) }
            switch try read.get() {
            case .failure(let fault): return .refused(fault)
            case .success(let sealed):
                if let outcome = try await keep(sealed, by: me) { return outcome }
            }
        }
        throw .stale
    }

    /// Keeps a file for a look; nil where another one was taken in since it was read.
    private static func keep(_ sealed: Sealed, by me: Context) async throws(VaultFailure) -> Outcome? {
        try await decidingAnew { () throws(VaultFailure) in
            let known = try await Known(of: me)
            if let outcome = known.outcome(of: sealed.head.name, at: me) { return outcome }
            guard known.nextNumber == sealed.head.file else { return nil }
            guard known.size + sealed.head.size <= mostBytes else { return .full }
            let going = known.slot.map { me.personal.removing(rowsOf: $0.content) } ?? []
            let writes = going + sealed.rows + [try known.keepingWaiting(sealed.head, of: me)]
            try await me.personal.fresh.apply(writes)
            return .waits
        }
    }

    /// Takes in what waits under this name: its last write makes all of it visible at once.
    /// - Throws: `missing` where nothing waits, perhaps because it has run out.
    package static func take(_ name: String, by me: Context) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            let known = try await Known(of: me)
            // A button that was pressed twice.
            if known.taken.contains(where: { $0.content.name == name }) { return }
            guard let waiting = known.waiting(at: me), waiting.content.name == name else { throw .missing }
            let (own, head) = (me.personal.fresh, waiting.content)
            var rows: [Write] = []
            // The first row is written last: what was written last is read first.
            for number in (0..<head.rows).reversed() {
                guard let row = try await own.only(FromFile.self, subject: head.subject(number)) else { throw .missing }
                rows.append(
                    try own.setting(row.content, subject: head.subject(number), expecting: row.version))
            }
            try await own.apply(
                rows + [own.removing(waiting), try own.setting(head, subject: name, expecting: nil)])
        }
    }

    /// Lets what waits go, whether it is still there or not.
    package static func leave(by me: Context) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            guard let slot = try await Known(of: me).slot else { return }
            try await me.personal.apply(me.personal.removing(rowsOf: slot.content) + [me.personal.removing(slot)])
        }
    }

    /// Takes all of a file out again, which cannot be undone and takes the password; false where that is not right.
    package static func takeOut(_ name: String, password: String?, by me: Context) async throws(VaultFailure) -> Bool {
        guard try await me.isOwner(password) else { return false }
        try await decidingAnew { () throws(VaultFailure) in
            guard let head = try await me.personal.fresh.only(FileImport.self, subject: name) else { return }
            try await me.personal.apply(me.personal.removing(rowsOf: head.content) + [me.personal.removing(head)])
        }
        return true
    }
}

extension OpenSpace {
    /// The writes by which all rows of a file go.
    fileprivate func removing(rowsOf head: FileImport) -> [Write] {
        (0..<head.rows).map { removing(FromFile.self, subject: head.subject($0)) }
    }
}

extension Result where Failure == FileFault {
    /// Why there is nothing; nil where there is something.
    fileprivate var fault: FileFault? {
        if case .failure(let fault) = self { fault } else { nil }
    }
}
