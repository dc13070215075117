/// Fills a payload up to 1 KiB·2^n bytes, above 64 KiB to steps of 64 KiB, so that a row's size tells little of its
/// content.
package enum Padding {
    private static let step = 64 * 1024
    private static let header = 5

    /// One format byte, the length, the content, zeroes up to the next size that is at least `atLeast`.
    package static func fill(_ content: [UInt8], format: UInt8, atLeast: Int = 0) -> [UInt8] {
        var padded = [format] + withUnsafeBytes(of: UInt32(content.count).bigEndian) { Array($0) } + content
        padded.append(contentsOf: repeatElement(0, count: size(for: max(padded.count, atLeast)) - padded.count))
        return padded
    }

    /// The format byte and the content that `fill` was given.
    package static func strip(_ padded: [UInt8]) throws(VaultFailure) -> (format: UInt8, content: ArraySlice<UInt8>) {
        guard padded.count >= header else { throw .damaged }
        let length = padded[1..<header].reduce(0) { $0 << 8 | Int($1) }
        guard padded.count - header >= length else { throw .damaged }
        return (padded[0], padded[header..<header + length])
    }

    static func size(for count: Int) -> Int {
        if count > step { return (count + step - 1) / step * step }
        var size = 1_024
        while size < count { size *= 2 }
        return size
    }
}
