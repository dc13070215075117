package import RekindleCore

/// A room as the others meet it, without anything of HTTP: what it keeps, and which joint functions it has.
package struct Feature: Sendable {
    /// The room's one word, the same in every layer.
    package let name: String
    /// Every kind it keeps.
    package let contents: [any Content.Type]
    /// Of these, the ones by which somebody gets in: they change with the password alone.
    package let guarded: [any WayIn.Type]
    /// Every joint function it has.
    package let exchanges: [AnyExchange]
    /// The areas in which it tells open pages that something has changed for both: each joint function, by its name, and
    /// what else it said that it tells.
    package let areas: [String]
    /// What it says of each kind that it keeps, of each thing that opens in it and of each series: how it is taken along.
    package let kept: [Keeping]
    /// What it gives to Today.
    package let today: TodayPart?
    /// Of what it keeps, the kinds that die for both when two part.
    package let dying: [any Content.Type]
    /// What of one's own space goes when two part; nil where nothing there is only about the two.
    let atParting: AtParting?

    /// Describes a room.
    /// - Parameters:
    ///   - guarded: has to be said, so that no room is forgotten.
    ///   - tells: areas besides those of its joint functions.
    ///   - dying: kinds of the space of two that neither is to read after a parting.
    ///   - atParting: what of one's own space is only about the two.
    package init(
        _ name: String, keeps contents: [any Content.Type], guards guarded: [any WayIn.Type],
        exchanges: [AnyExchange] = [], tells: [String] = [], kept: [Keeping] = [],
        today: TodayPart? = nil, dying: [any Content.Type] = [], atParting: AtParting? = nil
    ) {
        (self.name, self.contents, self.guarded) = (name, contents, guarded)
        (self.exchanges, self.kept, self.today) = (exchanges, kept, today)
        (self.dying, self.atParting) = (dying, atParting)
        areas = exchanges.map { $0.function.name } + tells
    }
}

extension TodaySources {
    /// Those of these rooms.
    package init(_ rooms: [Feature]) {
        let parting = PartingRules(
            dying: rooms.flatMap(\.dying).map { $0.kind }, own: rooms.compactMap(\.atParting))
        self.init(rooms.compactMap { $0.today?.source }, parting: parting)
    }
}
