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
        KeptFields.text([
            favourites.map(\.rawValue).joined(separator: " "), declined.map(\.rawValue).joined(separator: " "),
            minutes.map { String($0) } ?? "", ways.map { "said " + $0.map(\.rawValue).joined(separator: " ") } ?? "",
            isResting ? "resting" : "", isMuted ? "muted" : "", quietFrom.map { String($0) } ?? "",
            quietTo.map { String($0) } ?? "",
        ])
    }

    package init?(keptText: String) {
        guard let kept = KeptFields(keptText, count: 8) else { return nil }
        self.init()
        favourites = kept.words(0).map { Practice.ID($0) }
        declined = kept.words(1).compactMap(Strategy.init)
        minutes = kept.number(2)
        let said = kept.words(3)
        ways = said.isEmpty ? nil : said.dropFirst().compactMap(Variant.init)
        (isResting, isMuted) = (!kept[4].isEmpty, !kept[5].isEmpty)
        (quietFrom, quietTo) = (kept.number(6), kept.number(7))
    }
}
