import RekindleCore
import RekindleLibrary

/// What somebody chose on the page of offers, and the first thing that is in the way.
struct OffersEntry: Equatable, Sendable {
    var minutes: String
    var ways: [String]
    var declined: [String]
    var isResting: Bool
    var isMuted: Bool
    var quietFrom: String
    var quietTo: String

    init(_ kept: Preferences) {
        minutes = kept.minutes.map(String.init) ?? ""
        ways = (kept.ways ?? []).map(\.rawValue)
        declined = kept.declined.map(\.rawValue)
        (isResting, isMuted) = (kept.isResting, kept.isMuted)
        quietFrom = kept.quietFrom.map(String.init) ?? ""
        quietTo = kept.quietTo.map(String.init) ?? ""
    }

    init(_ form: Form) {
        minutes = form.text("minutes")
        ways = form.all("ways")
        declined = form.all("declined")
        (isResting, isMuted) = (form.has("resting"), form.has("muted"))
        (quietFrom, quietTo) = (form.text("quiet-from"), form.text("quiet-to"))
    }

    /// Rooms that have something in them to be left out; what fits nowhere else has no name to be left out by.
    static func rooms(in library: Library) -> [Strategy] {
        Strategy.allCases.filter { $0 != .library && !library.offered(in: $0).isEmpty }
    }

    /// What stood on the page, in one word. A version would also count favourites, which are kept elsewhere.
    var etag: String {
        let rooms = Strategy.allCases.map(\.rawValue).filter(declined.contains).joined(separator: "-")
        let ways = Variant.allCases.map(\.rawValue).filter(ways.contains).joined(separator: "-")
        return [minutes, ways, rooms, isResting ? "rest" : "", isMuted ? "mute" : "", quietFrom, quietTo]
            .joined(separator: "/")
    }

    var refusal: String? {
        if !minutes.isEmpty, Int(minutes).map(Preferences.minutesOffered.contains) != true {
            return "Choose one of the times on the page."
        }
        if ways.contains(where: { Variant(rawValue: $0) == nil }) { return "One of the ways is not on the list." }
        if declined.contains(where: { Strategy(rawValue: $0) == nil }) { return "One of the parts is not on the list." }
        if quietFrom.isEmpty != quietTo.isEmpty {
            return "Quiet hours need a beginning and an end. Choose both, or neither."
        }
        for hour in [quietFrom, quietTo] where !hour.isEmpty && Self.hour(hour) == nil {
            return "Choose full hours from the lists."
        }
        if !quietFrom.isEmpty, quietFrom == quietTo {
            return "From one hour to the same is no time at all. Choose two, or neither."
        }
        return nil
    }

    /// The change that this makes to what is kept; nil while something is in the way. What else is kept stays.
    var preferences: ((Preferences) -> Preferences)? {
        guard refusal == nil else { return nil }
        return { kept in
            var changed = kept
            changed.minutes = Int(minutes)
            let said = Variant.allCases.filter { ways.contains($0.rawValue) }
            changed.ways = said.isEmpty ? nil : said
            changed.declined = Strategy.allCases.filter { declined.contains($0.rawValue) }
            (changed.isResting, changed.isMuted) = (isResting, isMuted)
            (changed.quietFrom, changed.quietTo) = (Self.hour(quietFrom), Self.hour(quietTo))
            return changed
        }
    }

    private static func hour(_ text: String) -> Int? {
        guard let hour = Int(text), String(hour) == text, Preferences.hours.contains(hour) else { return nil }
        return hour
    }
}

extension Variant {
    /// The way as somebody says that it can be.
    var offer: String {
        switch self {
        case .alone: "On my own"
        case .together: "Together, each on their own phone"
        case .onePhone: "Together, on one phone"
        case .apart: "While we are apart"
        }
    }
}
