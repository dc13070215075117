import Foundation
import RekindleCalendar
import RekindleCore
import RekindleRooms
import RekindleVault

/// The weekly ten minutes: four screens, of which only the last keeps anything.
enum WeeklyTalkRoutes {
    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let record = try await space(me).weeklyTalk()
        guard let step = WeeklyTalkStep(request.query["step"]) else {
            return .page(
                WeeklyTalkPage(kept: kept(record, request, me), isKept: request.isKept, isConnected: me.isConnected)
                    .page)
        }
        return switch step {
        case .moment: .page(WeeklyTalkMomentPage(isConnected: me.isConnected).page)
        case .picture: .page(try await picture(me).page)
        case .thing: .page(try await things(record, request, me).page)
        case .date: .page(try await date(record, request, me).page)
        }
    }

    static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let record = try await space(me).weeklyTalk()
        let entry = WeeklyTalkEntry(request.form)
        var page = WeeklyTalkDatePage(
            entry: entry, thing: try await known(entry.thing, record, request, me), version: record?.version,
            isConnected: me.isConnected,
            csrf: request.csrf)
        if let refusal = entry.refusal(now: request.now, in: me.zone) { return .refused(page.refusing(refusal)) }
        let new = entry.talk(in: me.zone)
        if let record, request.form.version != record.version {
            // The same kept twice, or by both from two phones, is kept once.
            if record.content == new { return .kept(.weeklyTalk) }
            page.meanwhile = KeptTen(record.content, request, me)
            return .refused(page.page)
        }
        try await space(me).apply([space(me).setting(new, over: record?.version)])
        if let shared = me.shared { request.vault.live.tell(WeeklyTalk.kind, to: shared.members) }
        return .kept(.weeklyTalk)
    }

    /// The date for a calendar of one's own. It names nobody and nothing of this place.
    static func file(_ request: Request, _ me: Context) async throws -> Reply {
        guard let record = try await space(me).weeklyTalk(), let next = record.content.next else { throw NotHere() }
        // The same each time, so that a calendar moves the entry when the date moves, and nothing that we know it by.
        let mark = request.vault.serverKey.signature(of: "calendar/\(record.name)")
        let event = CalendarEvent(
            uid: Base64URL.encode(Array(mark.prefix(16))), start: next, minutes: WeeklyTalk.minutes,
            summary: "Ten minutes")
        return .file(
            try CalendarFile.text(event, stamp: request.now), type: "text/calendar; charset=utf-8",
            name: "ten-minutes.ics")
    }

    /// With two it belongs to both; alone it stays with oneself.
    private static func space(_ me: Context) -> OpenSpace { me.shared ?? me.personal }

    private static func picture(_ me: Context) async throws -> WeeklyTalkPicturePage {
        guard let shared = me.shared else { return WeeklyTalkPicturePage(isConnected: false) }
        let opened = try await Series<Picture>.current(in: shared).latest?.content
        return WeeklyTalkPicturePage(
            isConnected: true, view: opened.flatMap { $0.result.isEmpty ? nil : PictureView($0, me) },
            show: Identities(me))
    }

    private static func things(
        _ record: Record<WeeklyTalk>?, _ request: Request, _ me: Context
    ) async throws -> WeeklyTalkThingPage {
        // What was chosen last time is on the list, so that going through the screens again takes nothing away.
        let kept = record?.content.thing.flatMap(request.library.offered)
        let others = try await WeeklyTalkThings(request, me).practices.filter { $0.id != kept?.id }
        return WeeklyTalkThingPage(
            practices: [kept].compactMap(\.self) + others, chosen: kept?.id, isConnected: me.isConnected)
    }

    /// From the screen before, what was chosen there; from the first page, what is kept.
    private static func date(
        _ record: Record<WeeklyTalk>?, _ request: Request, _ me: Context
    ) async throws -> WeeklyTalkDatePage {
        let last = record?.content.next
        let isChange = !request.query.has("thing")
        let next = isChange ? last.flatMap { $0 > request.now ? $0 : nil } : nil
        let chosen = WeeklyTalkEntry(request.query).thing
        let entry = WeeklyTalkEntry(
            thing: isChange ? record?.content.thing.flatMap(request.library.offered)?.id : chosen,
            next: next ?? WeeklyTalk.usual(after: request.now, last: last, in: me.zone), in: me.zone)
        return WeeklyTalkDatePage(
            entry: entry, thing: try await known(entry.thing, record, request, me), version: record?.version,
            isConnected: me.isConnected,
            isSettled: !isChange && record?.content.isSettled(at: request.now) == true, csrf: request.csrf)
    }

    private static func kept(_ record: Record<WeeklyTalk>?, _ request: Request, _ me: Context) -> KeptTen? {
        // A thing without a date is for about a week, and then it is left in peace.
        guard let record, record.content.next != nil || request.now.timeIntervalSince(record.at) < 8 * 86_400 else {
            return nil
        }
        return KeptTen(record.content, request, me)
    }

    /// Only what is on the list, or stands there already: nobody puts something else into what belongs to both.
    private static func known(
        _ id: Practice.ID?, _ record: Record<WeeklyTalk>?, _ request: Request, _ me: Context
    ) async throws -> Practice? {
        guard let id else { return nil }
        guard let practice = request.library.offered(id) else { throw NotHere() }
        if record?.content.thing == id { return practice }
        guard try await WeeklyTalkThings(request, me).practices.contains(practice) else { throw NotHere() }
        return practice
    }
}
