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
