package import RekindleCore

/// What the one who leaves says, for the other to open if they choose; nil for nothing. It is always put, at one size, so
/// that the files do not tell.
package struct PartingLetter: Content {
    package static let kind = "parting-letter"
    package static let label = Label.bothOfYou
    package static let limit = 2_000
    /// Enough for the longest: a scalar has at most four bytes, and some stands before the text.
    package static let leastSize = 4 * limit + 64

    package let text: String?

    /// With what somebody typed; of what cannot be seen nothing is said.
    package init(_ typed: String? = nil) {
        text = typed.flatMap { Typed.isBlank($0) ? nil : $0 }
    }

    /// Why it cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        /// It is longer than `limit`.
        case tooLong
    }

    package var refusal: Refusal? {
        text?.isLonger(than: Self.limit) == true ? .tooLong : nil
    }
}

extension PartingLetter: KeptAsText {
    package var keptText: String? { text ?? "" }

    package init?(keptText: String) {
        text = keptText.isEmpty ? nil : keptText
    }
}
