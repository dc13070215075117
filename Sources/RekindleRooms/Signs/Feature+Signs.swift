import RekindleCore

extension Feature {
    /// Check-in and picture.
    package static let signs = Feature(
        "Signs", keeps: [CheckIn.self, Brought.self],
        exchanges: [
            AnyExchange(
                Picture.self, released: "the answers brought from a check-in", opens: "the answers that both brought")
        ])
}
