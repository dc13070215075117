import CArchive

/// Finds one file in a zip that anybody may have made. Nothing is written anywhere and no other file is unpacked; whatever
/// is not plainly a folder of files is refused as a whole, since nobody who made a zip of ours by hand or by program puts it
/// there.
package enum ZipReader {
    /// A zip has so many bytes at most.
    package static let mostPacked = 67_108_864
    /// The file has so many bytes at most once it is unpacked.
    package static let mostUnpacked = 33_554_432
    /// So many files and folders may be in a zip.
    package static let mostFiles = 4_096
    /// What is longer than `freeUnpacked` is at most so many times as long as the zip: words never pack any better.
    package static let mostRatio = 200
    /// Up to here nobody asks how well it was packed.
    package static let freeUnpacked = 1_048_576

    /// The bytes of the one file of this name, at the top or in one folder in which somebody packed everything anew.
    package static func file(_ name: String, in zip: [UInt8]) throws(ZipFault) -> [UInt8] {
        if zip.count > mostPacked { throw .tooLarge }
        // The library keeps a note of every entry before it hands out the first.
        if Signatures.count(in: zip) > mostFiles { throw .tooMany }
        guard let archive = archive_read_new() else { throw .library(ARCHIVE_FATAL) }
        defer { archive_read_free(archive) }
        guard archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK else { throw .library(ARCHIVE_FATAL) }
        // Names are read as what they say they are, whatever language the system speaks.
        archive_read_set_options(archive, "zip:hdrcharset=UTF-8")
        let most = min(mostUnpacked, freeUnpacked + mostRatio * zip.count)
        let found = zip.withUnsafeBytes { bytes -> Result<[UInt8], ZipFault> in
            guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
                return .failure(.notAZip)
            }
            return Result { () throws(ZipFault) in try file(name, in: archive, upTo: most) }
        }
        return try found.get()
    }

    private static func file(
        _ wanted: String, in archive: OpaquePointer, upTo most: Int
    ) throws(ZipFault) -> [UInt8] {
        var (found, entry, count) = (nil as [UInt8]?, nil as OpaquePointer?, 0)
        while true {
            let result = archive_read_next_header(archive, &entry)
            if result == ARCHIVE_EOF { break }
            // A warning is about a name that is no text, of which `checked` says so.
            guard result == ARCHIVE_OK || result == ARCHIVE_WARN, let entry else {
                throw count == 0 ? .notAZip : .library(result)
            }
            count += 1
            if count > mostFiles { throw .tooMany }
            let name = try checked(entry)
            guard isWanted(name, wanted), archive_entry_filetype(entry) == regular else { continue }
            if found != nil { throw .twice }
            found = try contents(of: archive, upTo: most)
        }
        guard let found else { throw .missing }
        return found
    }

    /// The name of an entry that is a plain file or a folder, in a plain place.
    private static func checked(_ entry: OpaquePointer) throws(ZipFault) -> String {
        if archive_entry_is_encrypted(entry) != 0 { throw .encrypted }
        let kind = archive_entry_filetype(entry)
        let isLink = archive_entry_symlink(entry) != nil || archive_entry_hardlink(entry) != nil
        guard !isLink, kind == regular || kind == folder else { throw .link }
        guard let bytes = archive_entry_pathname_utf8(entry), let name = String(validatingCString: bytes) else {
            throw .name
        }
        let place = kind == folder && name.hasSuffix("/") ? String(name.dropLast()) : name
        guard ZipWriter.isPlace(place) else { throw .name }
        return place
    }

    /// Some systems put a folder around everything, and one of their own beside it.
    private static func isWanted(_ name: String, _ wanted: String) -> Bool {
        let parts = name.split(separator: "/")
        return parts.last.map { $0 == wanted } == true && parts.count <= 2 && parts.first != "__MACOSX"
    }

    private static func contents(of archive: OpaquePointer, upTo most: Int) throws(ZipFault) -> [UInt8] {
        var (all, piece) = ([] as [UInt8], [UInt8](repeating: 0, count: 65_536))
        while true {
            let count = piece.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
            if count == 0 { return all }
            // A checksum that is not right comes as a warning with the last piece.
            guard count > 0 else { throw .broken }
            if all.count + Int(count) > most { throw .tooLarge }
            all += piece[..<Int(count)]
        }
    }

    private static let (regular, folder) = (mode_t(0o100_000), mode_t(0o040_000))
}

/// What stands before each entry of the list at the end of a zip.
private enum Signatures {
    /// How often it occurs, in the list or by chance: the list has no more entries than that, whatever it says.
    static func count(in zip: [UInt8]) -> Int {
        zip.withUnsafeBufferPointer { bytes in
            var (count, place) = (0, 0)
            while place + 4 <= bytes.count {
                // Most bytes are none of the four, so that most steps are long.
                switch bytes[place + 3] {
                case 0x02:
                    let isThere = bytes[place] == 0x50 && bytes[place + 1] == 0x4B && bytes[place + 2] == 0x01
                    count += isThere ? 1 : 0
                    place += 4
                case 0x01: place += 1
                case 0x4B: place += 2
                case 0x50: place += 3
                default: place += 4
                }
            }
            return count
        }
    }
}
