package import RekindleCore

/// Every joint function there is. A deposit opens for these and for nothing else.
package enum JointTable {
    package struct Row: Equatable, Sendable {
        package var name: String
        package var input: String
        package var result: String
        package var receivers: String
        package var depositsGo: String
    }

    package static let rows = [
        Row(
            name: FirstMinutes.name, input: "one thing each would not want to lose", result: "both, side by side",
            receivers: "both, at once", depositsGo: "in the transaction that opens them"),
        Row(
            name: Picture.name, input: "the signs each brought from a check-in", result: "the signs that both brought",
            receivers: "both, at once", depositsGo: "in the transaction that opens them"),
    ]
}

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
