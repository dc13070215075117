import Foundation
import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// After a practice: how it was, for oneself, and whether both may see that both were glad.
enum DoneForm {
    /// - Parameter screen: at which they stopped, counted from one.
    static func url(_ id: Practice.ID, _ way: Variant, stopped screen: Int? = nil) -> String {
        let stopped = screen.map { "&enough=\($0)" } ?? ""
        return "\(Path.libraryDone(id.rawValue).url)?way=\(way.rawValue)\(stopped)"
    }

    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let practice = try DoingRoutes.practice(request)
        if request.query.has("kept") {
            let glad = try await glad(practice, request, me)
            return .page(KeptPage(practice: practice, isConnected: me.isConnected, glad: glad).page)
        }
        let entry = DoneEntry(opening: request.query, at: request.now)
        if entry.way == .onePhone, entry.hasBegun, !request.query.has("own") {
            return .page(HandOverPage(practice: practice, entry: entry).page)
        }
        return .page(try await page(practice, entry, request, me).page)
    }

    static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let practice = try DoingRoutes.practice(request)
        if request.form.has("back") { return try await takeBack(practice, request, me) }
        var entry = DoneEntry(reading: request.form, at: request.now)
        entry.take(moment(request, practice, me))
        if let refusal = entry.refusal {
            return .refused(try await page(practice, entry, request, me).refusing(refusal))
        }
        let outcome = try await Doings.keep(
            entry.doing(practice.id, on: me.day), from: entry.moment, seen: entry.version,
            isGladTogether: entry.isGladTogether, by: me)
        switch outcome {
        case .unchanged, .kept: return .go(to: "\(Path.libraryDone(practice.id.rawValue).url)?kept=yes")
        case .conflict(let standing):
            var again = try await page(practice, entry, request, me)
            (again.keptNow, again.entry.version) = (standing.content, standing.version)
            return .refused(again.refusing("You had kept this already. Look at both, and send it again if this is it."))
        case .refused(let refusal):
            return .refused(try await page(practice, entry, request, me).refusing(words(refusal), at: "line"))
        }
    }

    private static func words(_ refusal: Doing.Refusal) -> String {
        switch refusal {
        case .tooLong: "The line is longer than \(Doing.lineLimit) characters. Shorten it; it is only for you."
        }
    }

    private static func takeBack(_ practice: Practice, _ request: Request, _ me: Context) async throws -> Reply {
        if let week = Week(name: request.form.text("back")) {
            try await Doings.takeBackGlad(practice.id, in: week, by: me)
        }
        return .go(to: .libraryItem(practice.id.rawValue))
    }

    private static func glad(_ practice: Practice, _ request: Request, _ me: Context) async throws -> GladCard? {
        try await GladFacts.thisWeek(practice.id, of: me).map { GladCard($0, csrf: request.csrf) }
    }

    /// The moment that the page gave; nil where it is none that a page has given to them.
    private static func moment(_ request: Request, _ practice: Practice, _ me: Context) -> Int64? {
        let sent = request.form.text("moment")
        if sent.isEmpty { return Doings.moment(request.now) }
        return Doings.moment(given: sent, of: practice.id, to: me)
    }

    private static func page(
        _ practice: Practice, _ entry: DoneEntry, _ request: Request, _ me: Context
    ) async throws -> DonePage {
        DonePage(
            practice: practice, entry: entry,
            moment: Doings.giving(entry.moment, of: practice.id, to: me),
            partnerName: me.isConnected ? me.partnerName : nil,
            glad: try await glad(practice, request, me), offersGlad: try await GladFacts.mayBeSaid(practice.id, of: me),
            isHeld: request.form.has(FieldNames.held), csrf: request.csrf)
    }
}

/// What somebody says after a practice.
struct DoneEntry: Sendable {
    /// When the page was opened, as `Doings` counts it: one page is one doing, however often it is sent.
    var moment: Int64
    var way: Variant?
    /// At which screen they stopped; nil when they came to the end.
    var stopped: Int?
    var how: Doing.How?
    var line = ""
    var wantsGlad = false
    /// Of what had been kept from the same page.
    var version: Int64?
    /// Whether it says how it was in a word that is not on offer.
    private var isForeign = false
    private var isFromNoPage = false

    /// A page just opened.
    init(opening query: Form, at now: Date) {
        moment = Doings.moment(now)
        way = query["way"].flatMap(Variant.init)
        stopped = query["enough"].flatMap { Int($0) }
    }

    init(reading form: Form, at now: Date) {
        self.init(opening: form, at: now)
        how = Doing.How(rawValue: form.text("how"))
        isForeign = how == nil && !form.text("how").isEmpty
        line = form.text("line")
        wantsGlad = form.has("glad")
        version = form.version
    }

    /// Takes the moment that the page gave; nil is none.
    mutating func take(_ given: Int64?) {
        isFromNoPage = given == nil
        moment = given ?? moment
    }

    /// What is wrong with it that no rule of a doing says.
    var refusal: FormRefusal? {
        if isFromNoPage {
            return FormRefusal("This page is too old to be sent. What you wrote is still here. Send it again.")
        }
        return isForeign ? FormRefusal("Tap one of the three, or leave it open.", at: "how") : nil
    }

    /// Only what was good is told as that, whatever is ticked.
    var isGladTogether: Bool { wantsGlad && how == .glad && way != .alone }

    /// Before the first step was taken there is nothing to say.
    var hasBegun: Bool { stopped.map { $0 > 1 } ?? true }

    /// As it is kept, for a day.
    func doing(_ practice: Practice.ID, on day: Int) -> Doing {
        Doing(practice: practice, day: day, how: how, line: line)
    }
}
