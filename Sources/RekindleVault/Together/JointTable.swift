package import RekindleCore

// Every joint function there is. A deposit opens for these and for nothing else; both receive the result at once, and
// the deposits go in the transaction that opens them.
//
// | Result         | Input of each                      | What opens                   |
// |----------------|------------------------------------|------------------------------|
// | `FirstMinutes` | one thing not to lose              | both, side by side           |
// | `Picture`      | the answers brought from a check-in| the answers that both brought|
// | `WeekPlan`     | practices one would be glad to do  | those that both marked       |
// | `Try`          | weeks, minutes, what one changes   | the smaller times, both words|
// | `TryEnd`       | going on, changing or stopping     | both, side by side           |
// | `BothGlad`     | being glad of what the two did     | that both were               |

extension FirstMinutes: JointResult {
    package typealias Input = FirstMinute
    package static var name: String { "first-minutes" }

    package init(first: FirstMinute, second: FirstMinute) {
        self.init(first: Optional(first), second: Optional(second))
    }
}

extension Brought: Content {
    package static var kind: String { "brought" }
    package static var label: Label { .sealedUntilBoth }
}

extension Picture: JointResult {
    package typealias Input = Brought
    package static var name: String { "picture" }
}

extension WeekPlan: JointResult {
    package typealias Input = Marks
    package static var name: String { "plan" }
}

extension Try: JointResult {
    package typealias Input = TryOffer
    package static var name: String { "try" }
}

extension TryEnd: JointResult {
    package typealias Input = TryLook
    package static var name: String { "try-end" }
}

extension BothGlad: JointResult {
    package typealias Input = Glad
    package static var name: String { "glad" }
}

extension CheckIn: Content {
    package static var kind: String { "check-in" }
    package static var label: Label { .onlyYou }
}
