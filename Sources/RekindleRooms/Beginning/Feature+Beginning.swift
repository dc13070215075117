import RekindleCore

extension Feature {
    /// What brings somebody here, said back.
    package static let beginning = Feature("Beginning", keeps: [Beginning.self])
}
