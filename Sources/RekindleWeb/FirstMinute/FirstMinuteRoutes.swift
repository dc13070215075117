import RekindleCore
import RekindleRooms
import RekindleVault

/// The first shared act: each writes one thing they would not want to lose, sealed until both have answered.
enum FirstMinuteRoutes {
    static let subject = FirstMinutes.subject

    static let routes: [Route] = [
        .ours(.firstMinute, get: show, post: write),
        .ours(.firstMinuteBack, post: takeBack),
    ]

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        guard let shared = me.shared else { throw NotHere() }
        let own = try await me.personal.only(FirstMinute.self, subject: shared.ownOnlyCopy)
        let standing = try await request.vault.state(of: FirstMinutes.self, subject: subject, in: shared)
        if case .opened(let record) = standing { return .page(opened(record.content, own, request, me).page) }
        var page = page(own, standing.stage, request, me)
        if let draft = try await request.vault.draft(for: Path.firstMinute.url, of: me.visitor) {
            let form = Form(draft.content)
            page.begun = FirstMinutePage.Begun(words: form.text("words"), version: form.version)
        }
        return .page(page.page)
    }

    private static func write(_ request: Request, _ me: Context) async throws -> Reply {
        guard let shared = me.shared else { throw NotHere() }
        let new = FirstMinute(words: request.form.text("words"))
        let own = try await me.personal.only(FirstMinute.self, subject: shared.ownOnlyCopy)
        var page = page(own, .nothing, request, me)
        page.words = new.words
        if let refusal = refusal(new) {
            page.refusal = refusal
            return .refused(page.page)
        }
        if try await request.vault.opened(FirstMinutes.self, subject: subject, in: shared) != nil, own?.content != new {
            (page.refusal, page.other) = (late, own?.content.words)
            return .refused(page.page)
        }
        if let own, request.form.version != own.version {
            // The same form sent twice is sealed once.
            if own.content == new { return .go(to: .firstMinute) }
            page.other = own.content.words
            return .refused(page.page)
        }
        let copy = try me.personal.setting(new, subject: shared.ownOnlyCopy, expecting: own?.version)
        let drop = request.vault.droppingDraft(for: Path.firstMinute.url, of: me.visitor)
        let release = try await request.vault.release(
            .input(new), to: FirstMinutes.self, subject: subject, in: shared, along: [copy, drop])
        guard release != .alreadyOpened || own?.content == new else {
            (page.refusal, page.other) = (late, own?.content.words)
            return .refused(page.page)
        }
        return .go(to: .firstMinute)
    }

    private static let late = "Both of yours have opened meanwhile, so this was not kept. What you had sealed stands."

    private static func takeBack(_ request: Request, _ me: Context) async throws -> Reply {
        guard let shared = me.shared else { throw NotHere() }
        try await request.vault.takeBack(FirstMinutes.self, subject: subject, in: shared)
        return .go(to: .firstMinute)
    }

    private static func refusal(_ new: FirstMinute) -> String? {
        if new.words.isEmpty { return "Write one thing first. A few words are enough." }
        if new.words.isLonger(than: FirstMinute.limit) {
            return "That is longer than \(FirstMinute.limit) letters. Shorten it; one thing is enough."
        }
        return nil
    }

    private static func page(
        _ own: Record<FirstMinute>?, _ stage: UsPage.Stage, _ request: Request, _ me: Context
    ) -> FirstMinutePage {
        FirstMinutePage(
            partnerName: me.partnerName, words: own?.content.words ?? "", version: own?.version,
            isSealed: stage == .sealed, csrf: request.csrf)
    }

    private static func opened(
        _ opened: Opened<FirstMinutes>, _ own: Record<FirstMinute>?, _ request: Request, _ me: Context
    ) -> FirstMinutesPage {
        let side = opened.side(of: me.visitor.person)
        return FirstMinutesPage(
            name: me.name, partnerName: me.partnerName, mine: opened.result[side]?.words,
            theirs: opened.result[side.other]?.words, own: own?.content.words, csrf: request.csrf)
    }
}

extension ExchangeState {
    var stage: UsPage.Stage {
        switch self {
        case .empty: .nothing
        case .sealed: .sealed
        case .opened(let record): record.content.away.isEmpty ? .opened : .thinned
        }
    }
}
