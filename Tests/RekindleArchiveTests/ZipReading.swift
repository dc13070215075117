import CArchive

/// A file as the library reads it out of a zip.
struct ZippedFile: Equatable {
    var name: String
    var bytes: [UInt8]
    /// In Unix seconds.
    var modified: Int
}

enum ZipReading {
    struct NotRead: Error {}

    /// All files of a zip, in its order.
    static func files(of zip: [UInt8]) throws -> [ZippedFile] {
        let archive = archive_read_new()
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        return try zip.withUnsafeBytes { bytes in
            guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
                throw NotRead()
            }
            var (files, entry) = ([] as [ZippedFile], nil as OpaquePointer?)
            while true {
                let result = archive_read_next_header(archive, &entry)
                if result == ARCHIVE_EOF { return files }
                guard result == ARCHIVE_OK, let name = archive_entry_pathname(entry) else { throw NotRead() }
                files.append(
                    ZippedFile(
                        name: String(cString: name), bytes: try contents(archive),
                        modified: Int(archive_entry_mtime(entry))))
            }
        }
    }

    private static func contents(_ archive: OpaquePointer?) throws -> [UInt8] {
        var (all, piece) = ([] as [UInt8], [UInt8](repeating: 0, count: 16_384))
        while true {
            let count = piece.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
            if count == 0 { return all }
            guard count > 0 else { throw NotRead() }
            all += piece[..<Int(count)]
        }
    }
}
