import CArchive

/// Writes a zip piece by piece, in constant memory: what is written comes out compressed in `take()`, as soon as the library
/// has filled a block, and nobody needs to know beforehand how much there will be.
///
/// Used by one task at a time. After a fault it writes nothing more.
package final class ZipWriter {
    private enum State { case between, inFile, over }

    private let output = ZipOutput()
    private let archive: OpaquePointer?
    private let modified: Int64
    private var state = State.between
    private var fault: ZipFault?

    /// 2 January 1980 in UTC: the first day that a zip can say, wherever its writer's clock stands.
    package static let firstDay: Int64 = 315_619_200
    /// What a size of four bytes can say. Larger ones need an extension that not every reader has.
    static let largest = Int64(UInt32.max)

    /// Begins a zip.
    /// - Parameters:
    ///   - modified: when all its files say that they were changed, in Unix seconds, so that equal files make equal zips.
    ///   - level: from 1, which is fast, to 9, which makes it small.
    package init(modified: Int64 = ZipWriter.firstDay, level: Int = 6) {
        self.modified = modified
        archive = archive_write_new()
        fault = open(level)
    }

    deinit {
        guard let archive else { return }
        // What compresses a file is let go with its end alone. One that was given up has no list of files.
        if state == .inFile { archive_write_finish_entry(archive) }
        if state != .over { archive_write_fail(archive) }
        archive_write_free(archive)
    }

    /// Begins a file of this name, with `/` between folders.
    package func begin(_ name: String) throws(ZipFault) {
        try check(state == .between)
        guard Self.isPlace(name) else { throw .name }
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname_utf8(entry, name)
        // A plain file, for its owner alone.
        archive_entry_set_filetype(entry, 0o100_000)
        archive_entry_set_perm(entry, 0o600)
        archive_entry_set_mtime(entry, Int(modified), 0)
        output.file = 0
        try said(archive_write_header(archive, entry))
        state = .inFile
    }

    /// Writes on in the file that was begun.
    package func write(_ bytes: [UInt8]) throws(ZipFault) {
        try check(state == .inFile)
        // The library takes no bytes at all for a wish to begin its checksum anew.
        if bytes.isEmpty { return }
        guard output.file + Int64(bytes.count) <= Self.largest else { throw failing(.tooLarge) }
        output.file += Int64(bytes.count)
        let written = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        if written < bytes.count { throw failing(.library(archive_errno(archive))) }
        try checkSize()
    }

    /// Ends the file that was begun.
    package func end() throws(ZipFault) {
        try check(state == .inFile)
        try said(archive_write_finish_entry(archive))
        state = .between
    }

    /// Writes the list of files, with which the zip ends.
    package func finish() throws(ZipFault) {
        try check(state == .between)
        try said(archive_write_close(archive))
        state = .over
    }

    /// The bytes that came since the last time; they are handed out once.
    package func take() -> [UInt8] {
        defer { output.bytes.removeAll() }
        return output.bytes
    }

    private func open(_ level: Int) -> ZipFault? {
        guard let archive else { return .library(ARCHIVE_FATAL) }
        let results = [
            archive_write_set_format_zip(archive), archive_write_zip_set_compression_deflate(archive),
            archive_write_set_format_option(archive, "zip", "compression-level", String(level)),
            // Names are the same on every machine, whatever language its system speaks.
            archive_write_set_format_option(archive, "zip", "hdrcharset", "UTF-8"),
            archive_write_set_format_option(archive, "zip", "zip64", nil),
            // Nothing is held back to fill a block of a tape, and nothing is added to one.
            archive_write_set_bytes_per_block(archive, 0), archive_write_set_bytes_in_last_block(archive, 1),
            archive_write_open2(archive, Unmanaged.passUnretained(output).toOpaque(), nil, takeIn, nil, nil),
        ]
        return results.first { $0 != ARCHIVE_OK }.map { ZipFault.library($0) }
    }

    private func check(_ isInOrder: Bool) throws(ZipFault) {
        if let fault { throw fault }
        guard isInOrder else { throw .order }
    }

    private func said(_ result: Int32) throws(ZipFault) {
        if result != ARCHIVE_OK { throw failing(.library(result)) }
        try checkSize()
    }

    private func checkSize() throws(ZipFault) {
        if output.whole > Self.largest { throw failing(.tooLarge) }
    }

    private func failing(_ fault: ZipFault) -> ZipFault {
        self.fault = fault
        return fault
    }

    /// Names come from the program. A wrong one would write outside of the folder that somebody opens it in.
    static func isPlace(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" && $0 != ":" }
        return isPlain && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }
}

/// Where the library leaves what it has written.
private final class ZipOutput {
    var bytes: [UInt8] = []
    /// How much came out in all, and how much went into the file that was begun.
    var whole: Int64 = 0
    var file: Int64 = 0
}

/// Called by the library with what it has written.
private func takeIn(
    _ archive: OpaquePointer?, _ output: UnsafeMutableRawPointer?, _ bytes: UnsafeRawPointer?, _ count: Int
) -> la_ssize_t {
    guard let output, let bytes else { return -1 }
    let taking = Unmanaged<ZipOutput>.fromOpaque(output).takeUnretainedValue()
    taking.bytes.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    taking.whole += Int64(count)
    return count
}
