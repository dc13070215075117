import RekindleCore

/// Chance that comes out the same every time (SplitMix64, Vigna 2015).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// Somebody's answers: anything may be left out, anything may be brought.
    mutating func checkIn() -> CheckIn {
        var checkIn = CheckIn(sentence: "a sentence \(next())")
        for sign in Sign.allCases where Bool.random(using: &self) {
            checkIn.signs[sign] = sign.steps.randomElement(using: &self)
        }
        if Bool.random(using: &self) { checkIn.understood = CheckIn.understoodSteps.randomElement(using: &self) }
        if Bool.random(using: &self) { checkIn.closeness = Int.random(in: CheckIn.closenessRange, using: &self) }
        if Bool.random(using: &self) { checkIn.matters = Sign.allCases.randomElement(using: &self) }
        checkIn.strengths = Array(Strength.allCases.shuffled(using: &self).prefix(Int.random(in: 0...3, using: &self)))
        checkIn.brought = Set(CheckIn.Item.allCases.filter { _ in Bool.random(using: &self) })
        return checkIn
    }
}
