import RekindleRooms
package import RekindleUI
import RekindleVault

extension [FeaturePages] {
    /// Every address there is. A page that gathers is told of whatever the rooms in it tell of.
    package var routes: [Route] {
        flatMap(\.routes).map { route in
            route.gathers.map { route.live(areas(on: $0)) } ?? route
        }
    }

    /// What the rooms contribute to a tab, in the order in which it stands there.
    package func parts(of tab: Tab) -> [TabPart] {
        flatMap(\.tabs).filter { $0.tab == tab }.sorted { $0.rank < $1.rank }
    }

    /// What the parts of a tab ask for by name.
    func glance(on tab: Tab) -> Glance {
        parts(of: tab).compactMap(\.glance).reduce(Glance { _ in Wanted() }, +)
    }

    /// Where what Today speaks of is begun, and in which room.
    package var begun: [(path: Path, room: String)] {
        flatMap { room in room.routes.filter(\.isToldOnToday).map { ($0.path, room.name) } }
    }

    /// The areas that the rooms on a tab tell of.
    package func areas(on tab: Tab) -> [String] {
        filter { $0.contributes(to: tab) }.flatMap { $0.feature?.areas ?? [] }
    }
}

extension FeaturePages {
    /// Today is made from what the rooms say on it, and the other tabs from their parts.
    fileprivate func contributes(to tab: Tab) -> Bool {
        tab == .today ? feature?.today != nil : tabs.contains { $0.tab == tab }
    }
}
