extension Form {
    /// What can be shown of a form that did not arrive whole, for whoever sent it to look over. Never kept like this.
    package init(mending bytes: some Collection<UInt8>) {
        self.init(
            bytes.split(separator: UInt8(ascii: "&")).map { part in
                let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
                return (Self.mended(halves[0]), halves.count > 1 ? Self.mended(halves[1]) : "")
            }.filter { Self.isName($0.0) })
    }

    /// A broken escape stays as it stands, bytes that are no text become the sign for that, other control characters go.
    private static func mended(_ bytes: some Collection<UInt8>) -> String {
        var plain: [UInt8] = []
        var rest = Array(bytes)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap(digit)
            if byte == UInt8(ascii: "%"), digits.count == 2 {
                plain.append(digits[0] << 4 | digits[1])
                rest = rest.dropFirst(2)
            } else {
                plain.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        let lines = String(decoding: endingLines(plain), as: UTF8.self)
        return String(String.UnicodeScalarView(lines.unicodeScalars.filter(isShowable)))
    }
}
