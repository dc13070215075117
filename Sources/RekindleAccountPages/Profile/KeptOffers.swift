import RekindleCore
import RekindleHTML
import RekindleUI
import RekindleVault

/// What is kept now, beside what was chosen over something older.
struct KeptOffers: Component, Sendable {
    var entry: OffersEntry

    var html: HTML {
        Card(
            title: "Kept now",
            body: """
                <dl>
                <dt>Minutes</dt><dd>\(entry.minutes.isEmpty ? "It does not matter" : entry.minutes)</dd>
                <dt>How</dt><dd>\(ways.isEmpty ? "Not said" : ways)</dd>
                <dt>Rather not</dt><dd>\(rooms.isEmpty ? "Nothing left out" : rooms)</dd>
                <dt>Rest weeks</dt><dd>\(entry.isResting ? "On" : "Off")</dd>
                <dt>Quiet hours</dt><dd>\(hours)</dd>
                <dt>Mute</dt><dd>\(entry.isMuted ? "On" : "Off")</dd>
                </dl>
                """, quiet: true, label: Preferences.label
        ).html
    }

    private var ways: String { entry.ways.compactMap { Variant(rawValue: $0)?.offer }.joined(separator: "; ") }

    private var rooms: String { entry.declined.compactMap { Strategy(rawValue: $0)?.title }.joined(separator: ", ") }

    private var hours: String {
        guard let from = Int(entry.quietFrom), let to = Int(entry.quietTo) else { return "None" }
        return "From \(HourField.words(from)) to \(HourField.words(to))"
    }
}
