import Foundation
import RekindleCalendar
import RekindleCore
import RekindleVault

/// The weekly ten minutes: four screens, of which only the last keeps anything.
enum TenRoom {
    static func look(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let record = try await space(me).ten()
        guard let step = TenStep(ask.query["step"]) else {
            return .page(TenPage(kept: kept(record, ask, me), isKept: ask.isKept, isConnected: me.isConnected).page)
        }
        return switch step {
        case .moment: .page(TenMomentPage(isConnected: me.isConnected).page)
        case .picture: .page(try await picture(me).page)
        case .thing: .page(try await things(record, ask, me).page)
        case .date: .page(try await date(record, ask, me).page)
        }
    }

    static func keep(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let record = try await space(me).ten()
        let entry = TenEntry(ask.form)
        var page = TenDatePage(
            entry: entry, thing: try await known(entry.thing, record, ask, me), version: record?.version,
            isConnected: me.isConnected,
            csrf: ask.csrf)
        if let refusal = entry.refusal(now: ask.now, in: me.zone) { return .refused(page.refusing(refusal)) }
        let new = entry.ten(in: me.zone)
        if let record, ask.form.version != record.version {
            // The same kept twice, or by both from two phones, is kept once.
            if record.content == new { return .kept(.weekTen) }
            page.meanwhile = KeptTen(record.content, ask, me)
            return .refused(page.page)
        }
        try await space(me).apply([space(me).setting(new, over: record?.version)])
        if let shared = me.shared { ask.vault.changes.tell(Ten.kind, to: shared.members) }
        return .kept(.weekTen)
    }

    /// The date for a calendar of one's own. It names nobody and nothing of this place.
    static func file(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        guard let record = try await space(me).ten(), let next = record.content.next else { throw NotHere() }
        // The same each time, so that a calendar moves the entry when the date moves, and nothing that we know it by.
        let mark = ask.vault.serverKey.signature(of: "calendar/\(record.name)")
        let event = CalendarEvent(
            uid: Base64URL.encode(Array(mark.prefix(16))), start: next, minutes: Ten.minutes, summary: "Ten minutes")
        return .file(
            CalendarFile.text(event, stamp: ask.now), type: "text/calendar; charset=utf-8", name: "ten-minutes.ics")
    }

    /// With two it belongs to both; alone it stays with oneself.
    private static func space(_ me: SignedIn) -> OpenSpace { me.shared ?? me.personal }

    private static func picture(_ me: SignedIn) async throws -> TenPicturePage {
        guard let shared = me.shared else { return TenPicturePage(isConnected: false) }
        let opened = try await Round<Picture>.current(in: shared).latest?.content
        return TenPicturePage(
            isConnected: true, view: opened.flatMap { $0.result.isEmpty ? nil : PictureView($0, me) }, look: Look(me))
    }

    private static func things(_ record: Record<Ten>?, _ ask: Ask, _ me: SignedIn) async throws -> TenThingPage {
        // What was chosen last time is on the list, so that going through the screens again takes nothing away.
        let kept = record?.content.thing.flatMap(ask.library.offered)
        let others = try await TenThings(ask, me).practices.filter { $0.id != kept?.id }
        return TenThingPage(
            practices: [kept].compactMap(\.self) + others, chosen: kept?.id, isConnected: me.isConnected)
    }

    /// From the screen before, what was chosen there; from the first page, what is kept.
    private static func date(_ record: Record<Ten>?, _ ask: Ask, _ me: SignedIn) async throws -> TenDatePage {
        let last = record?.content.next
        let isChange = !ask.query.has("thing")
        let next = isChange ? last.flatMap { $0 > ask.now ? $0 : nil } : nil
        let chosen = TenEntry(ask.query).thing
        let entry = TenEntry(
            thing: isChange ? record?.content.thing.flatMap(ask.library.offered)?.id : chosen,
            next: next ?? Ten.usual(after: ask.now, last: last, in: me.zone), in: me.zone)
        return TenDatePage(
            entry: entry, thing: try await known(entry.thing, record, ask, me), version: record?.version,
            isConnected: me.isConnected,
            isSettled: !isChange && record?.content.isSettled(at: ask.now) == true, csrf: ask.csrf)
    }

    private static func kept(_ record: Record<Ten>?, _ ask: Ask, _ me: SignedIn) -> KeptTen? {
        // A thing without a date is for about a week, and then it is left in peace.
        guard let record, record.content.next != nil || ask.now.timeIntervalSince(record.at) < 8 * 86_400 else {
            return nil
        }
        return KeptTen(record.content, ask, me)
    }

    /// Only what is on the list, or stands there already: nobody puts something else into what belongs to both.
    private static func known(
        _ id: Practice.ID?, _ record: Record<Ten>?, _ ask: Ask, _ me: SignedIn
    ) async throws -> Practice? {
        guard let id else { return nil }
        guard let practice = ask.library.offered(id) else { throw NotHere() }
        if record?.content.thing == id { return practice }
        guard try await TenThings(ask, me).practices.contains(practice) else { throw NotHere() }
        return practice
    }
}
