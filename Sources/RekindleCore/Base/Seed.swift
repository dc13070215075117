/// Chance that can be repeated: the same seed and the same words give the same numbers on every machine.
package struct Seed: Hashable, Sendable {
    private let value: UInt64

    package init(_ value: UInt64) {
        self.value = value
    }

    /// From the bytes of something random that stays, such as a space's id.
    package init(_ bytes: some Sequence<UInt8>) {
        value = bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// A number for these words, spread evenly (SplitMix64; Steele, Lea and Flood, 2014).
    package func number(_ words: String...) -> UInt64 {
        Self.spread(words.reduce(value, Self.taking))
    }

    /// A number from 0 up to this one, leaving it out.
    package func pick(below limit: Int, _ words: String...) -> Int {
        Int(Self.number(words.reduce(value, Self.number), "pick") % UInt64(max(limit, 1)))
    }

    /// The elements in an order that this seed and these words decide.
    package func shuffled<Element>(
        _ elements: [Element], _ words: String..., by name: (Element) -> String
    ) -> [Element] {
        let mixed = words.reduce(value, Self.number)
        // Places are sorted instead of elements, which may be large.
        return elements.indices.map { (key: Self.spread(Self.taking(mixed, name(elements[$0]))), place: $0) }
            .sorted { $0.key != $1.key ? $0.key < $1.key : name(elements[$0.place]) < name(elements[$1.place]) }
            .map { elements[$0.place] }
    }

    /// The number of one word, without a list around it.
    private static func number(_ state: UInt64, _ word: String) -> UInt64 { spread(taking(state, word)) }

    private static func taking(_ state: UInt64, _ word: String) -> UInt64 {
        mixed(word.utf8.reduce(state ^ 0xff) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
    }

    private static func spread(_ state: UInt64) -> UInt64 { mixed(state &+ 0x9e37_79b9_7f4a_7c15) }

    private static func mixed(_ number: UInt64) -> UInt64 {
        var z = number
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
