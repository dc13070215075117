import Foundation
import RekindleCalendar
import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// The weekly check-in in forty seconds, and the weekly ten minutes: four screens, of which only the last keeps anything.
package enum WeeklyRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.week, get: CheckInForm.short.show, post: CheckInForm.short.keep)
            .keepingDraft(shownInPlace: true, toldOnToday: true).fields(typed: ["words"], choices: CheckIn.fields).with(
                scripts: .draft, .count),
        .mine(.weeklyTalk, get: show, post: keep).keepingDraft()
            .fields(choices: ["thing", "day", "time", "open", "version"]),
        .mine(.weeklyTalkDate, get: file).passing().handingOut(),
    ].with(sheet: StyleSheet("weekly"))

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let facts = try await WeeklyTalkFacts(of: me)
        guard let step = WeeklyTalkStep(request.query["step"]) else {
            let kept = facts.shown.map { KeptTalk($0, me) }
            return .page(WeeklyTalkPage(kept: kept, isKept: request.isKept, isConnected: me.isConnected).page)
        }
        return switch step {
        case .moment: .page(WeeklyTalkMomentPage(isConnected: me.isConnected).page)
        case .picture: .page(try await picture(me).page)
        case .thing:
            .page(
                WeeklyTalkThingPage(
                    practices: try await facts.things(), chosen: facts.thing?.id, isConnected: me.isConnected
                ).page)
        case .date: .page(try await date(facts, request, me).page)
        }
    }

    private static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let entry = WeeklyTalkEntry(request.form)
        var page = try await page(entry, over: try await WeeklyTalkFacts(of: me), request, me)
        guard let new = entry.talk(in: me.zone) else {
            return .refused(page.refusing(entry.noMoment, at: entry.noMomentField))
        }
        switch try await Weekly.keep(new, seen: request.form.version, by: me) {
        // The same kept twice, or by both from two phones, is kept once.
        case .unchanged, .kept: return .kept(.weeklyTalk)
        case .conflict(let standing):
            (page.meanwhile, page.version) = (KeptTalk(standing.content, me), standing.version)
            return .refused(page.refusing(EditConflict.lookAtBoth))
        case .refused(.notToCome):
            return .refused(page.refusing("Choose a moment that is still to come, within two months.", at: "day"))
        }
    }

    /// The date for a calendar of one's own.
    private static func file(_ request: Request, _ me: Context) async throws -> Reply {
        guard let entry = try await WeeklyTalkFacts(of: me).entry else { throw NotHere() }
        return .file(
            try CalendarFile.text(event(entry.name, at: entry.start), stamp: request.now),
            type: "text/calendar; charset=utf-8", name: fileName)
    }

    private static func picture(_ me: Context) async throws -> WeeklyTalkPicturePage {
        guard me.isConnected else { return WeeklyTalkPicturePage(isConnected: false) }
        let opened = try await Signs.latestPicture(of: me)
        return WeeklyTalkPicturePage(
            isConnected: true, view: opened.flatMap { $0.result.isEmpty ? nil : PictureView($0, me) })
    }

    /// From the screen before, what was chosen there; from the first page, what is kept.
    private static func date(
        _ facts: WeeklyTalkFacts, _ request: Request, _ me: Context
    ) async throws -> WeeklyTalkDatePage {
        let isChange = !request.query.has("thing")
        let entry = WeeklyTalkEntry(
            thing: isChange ? facts.thing?.id : WeeklyTalkEntry(request.query).thing,
            next: (isChange ? facts.coming : nil) ?? facts.usual, in: me.zone)
        var page = try await page(entry, over: facts, request, me)
        page.isSettled = !isChange && facts.isSettled
        return page
    }

    private static func page(
        _ entry: WeeklyTalkEntry, over facts: WeeklyTalkFacts, _ request: Request, _ me: Context
    ) async throws -> WeeklyTalkDatePage {
        var thing: Practice?
        if let id = entry.thing { thing = try await facts.known(id) }
        return WeeklyTalkDatePage(
            entry: entry, thing: thing, version: facts.kept?.version, isConnected: me.isConnected, csrf: request.csrf)
    }
}
