extension FeatureSpec {
    /// One for each room, in the order of the house.
    package static let all: [FeatureSpec] = [
        accounts, profile, inviting, beginning, firstMinute, signs, plan, trials, doing, weekly, tonight,
        parting, importing,
    ]

    /// The inputs of every joint function there is.
    package static var exchanges: [any ExchangeSample] { all.flatMap(\.exchanges) }
}
