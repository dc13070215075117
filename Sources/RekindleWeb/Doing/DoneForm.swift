import Foundation
import RekindleCore
import RekindleRooms
import RekindleVault

/// After a practice: how it was, for oneself, and whether both may see that both were glad.
enum DoneForm {
    static func url(_ id: Practice.ID, _ way: Variant, stopped place: Int? = nil) -> String {
        let stopped = place.map { "&enough=\($0 + 1)" } ?? ""
        return "\(Path.libraryDone(id.rawValue).url)?way=\(way.rawValue)\(stopped)"
    }

    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let practice = try DoingRoutes.practice(request)
        let glad = try await GladCard.thisWeek(practice.id, request, me)
        if request.query.has("kept") {
            return .page(KeptPage(practice: practice, isConnected: me.isConnected, glad: glad).page)
        }
        let entry = DoneEntry(opening: request.query, at: request.now)
        if entry.way == .onePhone, entry.hasBegun, !request.query.has("own") {
            return .page(HandOverPage(practice: practice, entry: entry).page)
        }
        return .page(try await page(practice, entry, glad, request, me).page)
    }

    static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let practice = try DoingRoutes.practice(request)
        if request.form.has("back") { return try await takeBack(practice, request, me) }
        let entry = DoneEntry(reading: request.form, at: request.now)
        var again = try await page(practice, entry, GladCard.thisWeek(practice.id, request, me), request, me)
        if let refusal = entry.refusal { return .refused(again.refusing(refusal)) }
        let subject = entry.subject(of: practice.id)
        let kept = try await me.personal.only(Doing.self, subject: subject)
        // Sent twice around midnight, it is still one doing.
        let day = kept?.content.day ?? me.zone.dayNumber(of: request.now)
        let doing = Doing(practice: practice.id, day: day, how: entry.how, line: entry.line)
        if let kept, kept.content != doing, entry.version != kept.version {
            again.keptNow = kept.content
            again.entry.version = kept.version
            return .refused(again.refusing("You had kept this already. Look at both, and send it again if this is it."))
        }
        if kept?.content != doing {
            try await store(doing, over: kept, subject: subject, glad: entry.isGladTogether, request, me)
        }
        return .go(to: "\(Path.libraryDone(practice.id.rawValue).url)?kept=yes")
    }

    /// The doing, and in the same transaction that it was good, for the other to see if they say so too. Where a doing
    /// that was good is changed to something else, what waits of it goes along.
    private static func store(
        _ doing: Doing, over kept: Record<Doing>?, subject: String, glad: Bool, _ request: Request, _ me: Context
    ) async throws {
        var writes = [
            try me.personal.setting(doing, subject: subject, expecting: kept?.version),
            try await me.personal.noting(doing),
        ]
        guard let shared = me.shared else { return try await me.personal.apply(writes) }
        let week = BothGlad.subject(doing.practice, Week(of: request.now))
        if glad {
            let release = try await request.vault.release(
                .input(Glad()), to: BothGlad.self, subject: week, in: shared, along: writes)
            if release != .alreadyOpened { return }
        } else if kept?.content.how == .glad, doing.how != .glad,
            let waiting = try await request.vault.withdrawing(BothGlad.self, subject: week, in: shared)
        {
            writes.append(waiting)
        }
        try await me.personal.apply(writes)
    }

    private static func takeBack(_ practice: Practice, _ request: Request, _ me: Context) async throws -> Reply {
        if let shared = me.shared, let week = Week(name: request.form.text("back")) {
            try await request.vault.takeBack(
                BothGlad.self, subject: BothGlad.subject(practice.id, week), in: shared)
        }
        return .go(to: .libraryItem(practice.id.rawValue))
    }

    private static func page(
        _ practice: Practice, _ entry: DoneEntry, _ glad: GladCard?, _ request: Request, _ me: Context
    ) async throws -> DonePage {
        DonePage(
            practice: practice, entry: entry, partnerName: me.isConnected ? me.partnerName : nil, glad: glad,
            offersGlad: try await GladCard.isOpenToSay(practice.id, request, me),
            isHeld: request.form.has(HeldFormPage.heldField), csrf: request.csrf)
    }
}
