/// What stands between separators, one part after the other, the empty ones too. A list of them would cost more than to
/// read them.
struct Parts<Bytes: Collection<UInt8>>: Sequence, IteratorProtocol {
    private var rest: Bytes.SubSequence?
    private let separator: UInt8

    init(of bytes: Bytes, between separator: Unicode.Scalar) {
        (rest, self.separator) = (bytes[...], UInt8(ascii: separator))
    }

    mutating func next() -> Bytes.SubSequence? {
        guard let all = rest else { return nil }
        guard let end = all.firstIndex(of: separator) else {
            rest = nil
            return all
        }
        rest = all[all.index(after: end)...]
        return all[..<end]
    }
}

extension Collection<UInt8> {
    /// A number of days since 1970, of which some may lie before; nil for whatever else stands there.
    var days: Int? {
        let isBefore = first == UInt8(ascii: "-")
        let digits = dropFirst(isBefore ? 1 : 0)
        guard (1...18).contains(digits.count) else { return nil }
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return isBefore ? -number : number
    }
}
