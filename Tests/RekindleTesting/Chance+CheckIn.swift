package import RekindleCore

extension Chance {
    /// Somebody's answers: anything may be left out, anything may be brought.
    package mutating func checkIn() -> CheckIn {
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
