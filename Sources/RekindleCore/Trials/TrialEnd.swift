/// Both looks, side by side.
package struct TrialEnd: Codable, Equatable, Sendable {
    package var first: TrialReview?
    package var second: TrialReview?

    package init(first: TrialReview, second: TrialReview) {
        (self.first, self.second) = (first, second)
    }

    package subscript(side: Partner) -> TrialReview? { side == .first ? first : second }

    package func without(_ side: Partner) -> TrialEnd {
        var left = self
        if side == .first { left.first = nil } else { left.second = nil }
        return left
    }

    /// It stops when one of the two wants it to; nobody tries alone for two.
    package var outcome: TrialReview.Wish? {
        guard let first, let second else { return nil }
        if first.wish == .stop || second.wish == .stop { return .stop }
        return first.wish == .goOn && second.wish == .goOn ? .goOn : .change
    }
}

extension TrialEnd: JointResult {
    package typealias Input = TrialReview
    package static var name: String { "try-end" }
}
