/// What both chose to do in a week, for rooms that build on it. It does not say in which room they chose it.
package struct WeekChoice: Equatable, Sendable {
    /// In the order in which both see them.
    package var practices: [Practice.ID]

    /// Nothing, unless it is said.
    package init(practices: [Practice.ID] = []) { self.practices = practices }

    /// With what another room knows.
    package func adding(_ other: WeekChoice) -> WeekChoice {
        WeekChoice(practices: practices + other.practices.filter { !practices.contains($0) })
    }
}
