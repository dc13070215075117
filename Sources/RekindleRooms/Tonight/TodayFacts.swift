import Foundation
import RekindleCore
package import RekindleVault

/// What Today may say: what needs this person, then what waits, then one thing for tonight. Nothing here depends on what
/// the other of the two said or did alone.
package struct TodayFacts: Sendable {
    /// At most `limit`, in their order.
    package let items: [TodayItem]
    /// All that the rooms say, in the order of the house: neither cut nor turned.
    package let said: [TodaySaid]
    /// Whether Help leads, and whatever is not for its reader alone is left out.
    package let isHelpFirst: Bool

    /// Things on one day.
    package static let limit = 3

    /// - Parameters:
    ///   - begun: the rooms whose form they have begun to write.
    ///   - rooms: those that may say something.
    package init(
        of me: Context, on evening: Evening, begun: Set<String> = [], rooms: [Feature]
    ) async throws(VaultFailure) {
        let suggestion = EveningSuggestion(of: me, on: evening)
            .map { TodayItem("suggestion", of: Feature.tonight.name, $0) }
        said = try await Self.said(rooms.compactMap(\.today), me, evening, begun)
        isHelpFirst = evening.known.isHelpFirst
        let open = isHelpFirst ? said.filter(\.line.isForOneself) : said
        let replaced = Set(open.compactMap(\.line.replaced))
        var (needs, bound, standing): ([TodayItem], [TodayItem], [TodayItem]) = ([], [], [])
        for said in Self.ordered(open) where !replaced.contains(said.item.what) {
            switch said.line.rank {
            case .needed: needs.append(said.item)
            case .bound: bound.append(said.item)
            case .standing: standing.append(said.item)
            }
        }
        let waiting = bound + Self.turned(standing, by: evening)
        let places = Self.limit - (suggestion == nil ? 0 : 1)
        let before = (needs + waiting).prefix(max(places, needs.count))
        items = Array((before + [suggestion].compactMap(\.self)).prefix(Self.limit))
    }

    /// By their ranks; where two have the same, the room that comes first in the house does.
    private static func ordered(_ said: [TodaySaid]) -> [TodaySaid] {
        said.enumerated().sorted { ($0.element.line.rank, $0.offset) < ($1.element.line.rank, $1.offset) }
            .map(\.element)
    }

    /// What the rooms say from their notes. Rooms without one are looked at themselves, their rows in one go.
    private static func said(
        _ parts: [TodayPart], _ me: Context, _ evening: Evening, _ begun: Set<String>
    ) async throws(VaultFailure) -> [TodaySaid] {
        let shared = try await me.shared?.only(SharedToday.self, author: .nobody)?.content.notes ?? TodayNotes()
        let own = evening.notes
        var rows = Wanted()
        for source in parts.map(\.source)
        where source.isMissing(own: own, of: me) || (me.isConnected && source.isMissing(shared: shared)) {
            rows = rows + source.rows(me)
        }
        let me = try await me.having(rows)
        var said: [TodaySaid] = []
        for part in parts {
            let mine = try await part.source.own(from: own, of: me)
            var ours: TodayNote?
            if let space = me.shared { ours = try await part.source.shared(from: shared, in: space, me.vault) }
            let reader = TodayReader(
                me: me, own: mine, shared: ours, hasBegun: begun.contains(part.source.room), situation: evening.known)
            said += try await part.said(to: reader)
        }
        return said
    }

    /// They take turns, a day each, so that no evening is like the one before and none of them presses.
    private static func turned(_ items: [TodayItem], by evening: Evening) -> [TodayItem] {
        guard !items.isEmpty else { return [] }
        let first = evening.known.begun.map(Zone.utc.dayNumber) ?? evening.day
        let turn = max(evening.day - first, 0) % items.count
        return Array(items[turn...] + items[..<turn])
    }
}

extension Glance {
    /// What Today asks for by name: the notes, what was done and shown lately, and what the rooms' lines ask for besides.
    package static func today(_ rooms: [Feature]) -> Glance {
        let others = rooms.compactMap { $0.today?.glance }
        return Glance { reader in
            let own = evening.rows(reader) + Wanted(shared: reader.sharedNotes)
            return others.reduce(own) { $0 + $1.rows(reader) }
        }
    }
}
