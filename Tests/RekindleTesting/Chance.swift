/// Random choices that can be had again by their seed (the generator is SplitMix64: Steele, Lea and Flood, 2014).
package struct Chance: RandomNumberGenerator {
    private var state: UInt64

    /// The same seed gives the same choices on every machine.
    package init(seed: UInt64) {
        state = seed
    }

    /// The next 64 random bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from zero up to, not including, the bound.
    package mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    /// A few words that nobody has written before.
    package mutating func words() -> String { "words-\(next())" }
}
