import Foundation
import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// After a practice: how it was, for oneself, and whether both may see that both were glad.
enum DoneForm {
    static func url(_ id: Practice.ID, _ way: Variant, stopped place: Int? = nil) -> String {
        let stopped = place.map { "&enough=\($0 + 1)" } ?? ""
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
        let entry = DoneEntry(reading: request.form, at: request.now)
        if let refusal = entry.refusal {
            return .refused(try await page(practice, entry, request, me).refusing(refusal))
        }
        let outcome = try await Doings.keep(
            entry.doing(practice.id, on: me.day), from: entry.moment, seen: entry.version,
            isGladTogether: entry.isGladTogether, by: me)
        guard case .conflict(let standing) = outcome else {
            return .go(to: "\(Path.libraryDone(practice.id.rawValue).url)?kept=yes")
        }
        var again = try await page(practice, entry, request, me)
        again.keptNow = standing.content
        again.entry.version = standing.version
        return .refused(again.refusing("You had kept this already. Look at both, and send it again if this is it."))
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

    private static func page(
        _ practice: Practice, _ entry: DoneEntry, _ request: Request, _ me: Context
    ) async throws -> DonePage {
        DonePage(
            practice: practice, entry: entry, partnerName: me.isConnected ? me.partnerName : nil,
            glad: try await glad(practice, request, me), offersGlad: try await GladFacts.mayBeSaid(practice.id, of: me),
            isHeld: request.form.has(FieldNames.held), csrf: request.csrf)
    }
}
