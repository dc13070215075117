import RekindleCore
import RekindleLibrary
import RekindleRooms
package import RekindleSite
import RekindleUI

/// What somebody would like to be offered, and when to be left alone. Nobody else sees any of it.
package enum OffersRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.offers, get: show, post: keep).keepingDraft()
    ].with(sheet: StyleSheet("profile"))

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let kept = me.preferences
        return .page(page(OffersEntry(kept), seen: kept.offersTag, request, me).page)
    }

    private static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let (entry, seen) = (OffersEntry(request.form), request.form.text("seen"))
        guard let new = entry.preferences else {
            return .refused(page(entry, seen: seen, request, me).refusing(entry.refusal ?? ""))
        }
        switch try await Offers.keep(new, seen: seen, by: me) {
        case .unchanged, .kept: return .kept(.me)
        case .conflict(let standing):
            // Both: what was chosen stays in the form, what is kept now stands beside it.
            var stale = page(entry, seen: standing.offersTag, request, me)
            stale.keptNow = OffersEntry(standing)
            return .refused(stale.refusing(EditConflict.lookAtBoth))
        }
    }

    private static func page(_ entry: OffersEntry, seen: String, _ request: Request, _ me: Context) -> OffersPage {
        OffersPage(
            entry: entry, seen: seen, strategies: OffersEntry.strategies(in: request.library),
            isConnected: me.isConnected,
            csrf: request.csrf)
    }
}

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

    /// Strategies that have something in them to be left out; what fits nowhere else has no name to be left out by.
    static func strategies(in library: Library) -> [Strategy] {
        Strategy.allCases.filter { $0 != .library && !library.offered(in: $0).isEmpty }
    }

    var refusal: String? {
        if !minutes.isEmpty, Int(minutes).map(Preferences.minutesOffered.contains) != true {
            return "Choose one of the times on the page."
        }
        if ways.contains(where: { Variant(rawValue: $0) == nil }) { return "One of the ways is not on the list." }
        if declined.contains(where: { Strategy(rawValue: $0) == nil }) { return "One of the parts is not on the list." }
        if quietFrom.isEmpty != quietTo.isEmpty {
            return "Quiet hours need a beginning and an end. Choose both of them, or leave both open."
        }
        for hour in [quietFrom, quietTo] where !hour.isEmpty && Self.hour(hour) == nil {
            return "Choose full hours from the lists."
        }
        if !quietFrom.isEmpty, quietFrom == quietTo {
            return "Start and end must be different. Choose two hours, or leave both open."
        }
        return nil
    }

    /// What was chosen, without favourites; nil while something is in the way.
    var preferences: Preferences? {
        guard refusal == nil else { return nil }
        var chosen = Preferences()
        chosen.minutes = Int(minutes)
        let said = Variant.allCases.filter { ways.contains($0.rawValue) }
        chosen.ways = said.isEmpty ? nil : said
        chosen.declined = Strategy.allCases.filter { declined.contains($0.rawValue) }
        (chosen.isResting, chosen.isMuted) = (isResting, isMuted)
        (chosen.quietFrom, chosen.quietTo) = (Self.hour(quietFrom), Self.hour(quietTo))
        return chosen
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
