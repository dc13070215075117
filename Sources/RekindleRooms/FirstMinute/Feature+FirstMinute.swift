import RekindleCore

extension Feature {
    /// One thing not to be lost.
    package static let firstMinute = Feature(
        "FirstMinute", keeps: [FirstMinute.self],
        exchanges: [AnyExchange(FirstMinutes.self, released: "one thing not to lose", opens: "both, side by side")])
}
