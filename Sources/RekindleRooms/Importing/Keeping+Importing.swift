import RekindleCore
import RekindleVault

extension Keeping {
    /// What came from a file. Its things go into a file again as what they were, with the mark.
    static let importing: [Keeping] = [
        fromFile,
        .notExported(FileImport.self, because: "It counts what came from a file, which is in the file anyway."),
    ]

    /// What was only looked at is not taken in.
    private static let fromFile = Keeping(FromFile.self, as: "from-file") {
        space, reader, before, limit throws(VaultFailure) in
        let records = try await space.newest(FromFile.self, before: before, limit: limit)
        return records.map { KeptRow($0, $0.expires == nil ? $0.things(in: reader.zone) : []) }
    } counting: { space, _ throws(VaultFailure) in
        guard space.partner == nil else { return 0 }
        let files = try await space.newest(FileImport.self, limit: Importing.mostFiles + 1)
        return files.filter { $0.expires == nil }.reduce(0) { $0 + $1.content.count }
    }
}
