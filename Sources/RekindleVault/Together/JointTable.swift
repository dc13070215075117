package import RekindleCore

// Every joint function there is. A deposit opens for these and for nothing else; both receive the result at once, and
// the deposits go in the transaction that opens them.
//
// | Result         | Input of each                      | What opens                   |
// |----------------|------------------------------------|------------------------------|
// | `FirstMinutes` | one thing not to lose              | both, side by side           |
// | `Picture`      | the answers brought from a check-in| the answers that both brought|

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

extension CheckIn: Content {
    package static var kind: String { "check-in" }
    package static var label: Label { .onlyYou }
}
