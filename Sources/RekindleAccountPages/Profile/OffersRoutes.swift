import RekindleCore
import RekindleLibrary
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// What somebody would like to be offered, and when to be left alone. Nobody else sees any of it.
package enum OffersRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.offers, get: show, post: keep).keepingDraft()
            .fields(choices: [
                "seen", "minutes", "ways", "declined", "resting", "muted", "quiet-from", "quiet-to",
            ]).with(scripts: .draft)
    ].with(sheet: StyleSheet("profile"))

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let kept = me.preferences
        var page = page(OffersEntry(kept), seen: kept.offersTag, request, me)
        let begun = try await Drafts.begun(Path.offers.url, of: me)
        if let draft = begun.draft { page.begin(with: Form(draft.content)) }
        return Reply.page(page.page).offering(begun, at: .offers)
    }

    private static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let (entry, seen) = (OffersEntry(request.form), request.form.text("seen"))
        let new = entry.preferences
        // The minutes stand above what else may not be on offer.
        if let foreign = entry.foreign, new.refusal != .minutesNotOffered {
            return .refused(page(entry, seen: seen, request, me).refusing(foreign.words, at: foreign.field))
        }
        switch try await Offers.keep(new, seen: seen, by: me, along: request.lettingDraftGo(of: me)) {
        case .unchanged, .kept: return .kept(.me)
        case .conflict(let standing):
            // Both: what was chosen stays in the form, what is kept now stands beside it.
            var stale = page(entry, seen: standing.offersTag, request, me)
            stale.keptNow = OffersEntry(standing)
            return .refused(stale.refusing(EditConflict.lookAtBoth))
        case .refused(let refusal):
            return .refused(page(entry, seen: seen, request, me).refusing(refusal.words, at: entry.field(of: refusal)))
        }
    }

    private static func page(_ entry: OffersEntry, seen: String, _ request: Request, _ me: Context) -> OffersPage {
        OffersPage(
            entry: entry, seen: seen, strategies: OffersEntry.strategies(in: request.library),
            isConnected: me.isConnected,
            csrf: request.csrf)
    }
}

/// What somebody chose on the page of offers.
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

    /// What to do about a way or a part that is not on offer; the preferences leave it out.
    var foreign: (field: String, words: String)? {
        if ways.contains(where: { Variant(rawValue: $0) == nil }) {
            return ("ways", "One of the ways is not on the list.")
        }
        if declined.contains(where: { Strategy(rawValue: $0) == nil }) {
            return ("declined", "One of the parts is not on the list.")
        }
        return nil
    }

    /// Where it is to be mended.
    func field(of refusal: Preferences.Refusal) -> String {
        switch refusal {
        case .minutesNotOffered: "minutes"
        case .halfQuiet: quietFrom.isEmpty ? "quiet-from" : "quiet-to"
        case .noHour: Self.hour(quietFrom).map { Preferences.hours.contains($0) } ?? true ? "quiet-to" : "quiet-from"
        case .noTime: "quiet-to"
        }
    }

    /// What was chosen, without favourites. What is no number stands as one that the rules of the preferences refuse.
    var preferences: Preferences {
        var chosen = Preferences()
        chosen.minutes = minutes.isEmpty ? nil : Int(minutes) ?? 0
        let said = Variant.allCases.filter { ways.contains($0.rawValue) }
        chosen.ways = said.isEmpty ? nil : said
        chosen.declined = Strategy.allCases.filter { declined.contains($0.rawValue) }
        (chosen.isResting, chosen.isMuted) = (isResting, isMuted)
        (chosen.quietFrom, chosen.quietTo) = (Self.hour(quietFrom), Self.hour(quietTo))
        return chosen
    }

    /// The hour as the lists write it; nil where none was chosen, and -1 for whatever else was sent.
    private static func hour(_ text: String) -> Int? {
        if text.isEmpty { return nil }
        guard let hour = Int(text), String(hour) == text else { return -1 }
        return hour
    }
}

extension Preferences.Refusal {
    fileprivate var words: String {
        switch self {
        case .minutesNotOffered: "Choose one of the times on the page."
        case .halfQuiet: "Quiet hours need a beginning and an end. Choose both of them, or leave both open."
        case .noHour: "Choose full hours from the lists."
        case .noTime: "Start and end must be different. Choose two hours, or leave both open."
        }
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
