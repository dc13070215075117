package import Foundation

/// What somebody likes and would rather not be offered, how much time they usually have, and when nothing moves on
/// their page. Only they see it.
package struct Preferences: Codable, Equatable, Sendable {
    package var favourites: [Practice.ID]
    package var declined: [Strategy]
    /// Minutes they usually have; nil when they did not say.
    package var minutes: Int?
    /// How things can be done at the moment; nil when they did not say.
    package var ways: [Variant]?
    /// Rest weeks of their own, while this is on; it looks like any quiet week.
    package var isResting: Bool
    /// Nothing live, no reminders: the page stays as it was loaded.
    package var isMuted: Bool
    /// The full hours between which nothing is sent, in their own zone; the second may lie after midnight.
    package var quietFrom: Int?
    package var quietTo: Int?

    package static let minutesOffered = [5, 10, 20, 45]
    package static let hours = 0...23

    /// The ways that somebody can choose from: for two accounts it takes two.
    package static func waysOffered(isConnected: Bool) -> [Variant] {
        Variant.allCases.filter { $0 != .together || isConnected }
    }

    package init() {
        (favourites, declined, minutes, isResting, isMuted) = ([], [], nil, false, false)
    }
}

extension Preferences {
    /// The ways that are open: what they said, as far as it can be. Who did not say gets everything that two can do, or
    /// what one can do alone.
    package func openWays(isConnected: Bool) -> Set<Variant> {
        let said = Set(ways ?? []).intersection(Self.waysOffered(isConnected: isConnected))
        return !said.isEmpty ? said : isConnected ? Set(Variant.allCases) : [.alone]
    }

    /// Whether this hour of the day is a quiet one. It takes both ends; from one hour to the same is no time at all.
    package func isQuiet(hour: Int) -> Bool {
        guard let from = quietFrom, let to = quietTo else { return false }
        return from <= to ? (from..<to).contains(hour) : hour >= from || hour < to
    }

    /// Whether a page may change by itself at this moment, where somebody is.
    package func isLive(at now: Date, in zone: Zone) -> Bool {
        if isMuted { return false }
        // Most people have no quiet hours, and a calendar takes its time.
        return quietFrom == nil || quietTo == nil || !isQuiet(hour: zone.calendar.component(.hour, from: now))
    }
}

extension Preferences: Content {
    package static var kind: String { "preferences" }
    package static var label: Label { .onlyYou }
}

extension Preferences: KeptAsText {
    package var keptText: String? {
        guard let favourites = KeptFields.words(favourites.map(\.rawValue)) else { return nil }
        return KeptFields.text([
            favourites, declined.map(\.rawValue).joined(separator: " "), minutes.map { String($0) } ?? "",
            ways.map { Self.said + $0.map(\.rawValue).joined(separator: " ") } ?? "", isResting ? "resting" : "",
            isMuted ? "muted" : "", quietFrom.map { String($0) } ?? "", quietTo.map { String($0) } ?? "",
        ])
    }

    package init?(keptText: String) {
        guard let kept = KeptFields(keptText, count: 8), let favourites = kept.words(0),
            let declined = kept.words(1, as: Strategy.init(rawValue:)), let minutes = kept.numberOrNone(2),
            let ways = Self.ways(kept[3]), let isResting = kept.holds("resting", at: 4),
            let isMuted = kept.holds("muted", at: 5), let from = kept.numberOrNone(6), let to = kept.numberOrNone(7)
        else { return nil }
        self.init()
        (self.favourites, self.declined) = (favourites.map { Practice.ID($0) }, declined)
        (self.minutes, self.ways, self.isResting, self.isMuted) = (minutes, ways, isResting, isMuted)
        (quietFrom, quietTo) = (from, to)
    }

    /// What stands before the ways, so that none of them is something else than not to have said.
    private static let said = "said "

    private static func ways(_ text: String) -> [Variant]?? {
        if text.isEmpty { return .some(nil) }
        guard text.utf8.starts(with: said.utf8) else { return nil }
        let ways = text.utf8.dropFirst(said.utf8.count)
        return ways.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: ways.isEmpty)
            .made { Variant(rawValue: String(Substring($0))) }.map { .some($0) }
    }
}
