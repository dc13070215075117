import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleVault

/// Answering a check-in, keeping it, and bringing what one chooses.
enum CheckInForm {
    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        .page(try await page(request, me).page)
    }

    private static func page(_ request: Request, _ me: Context) async throws -> CheckInPage {
        let record = try await Signs.thisWeek(of: me)
        let draft = try await request.vault.draft(for: Path.checkIn.url, of: me.visitor)
        let begun = draft.map { Form($0.content) }
        let kept = CheckIn.begun(.long, over: record?.content, isConnected: me.isConnected)
        // What was being typed knows what it was typed over.
        var page = page(begun.map { CheckIn(reading: $0) } ?? kept, request, me)
        page.version = begun.map(\.version) ?? record?.version
        (page.isDraft, page.earlier) = (draft != nil, try await Signs.earlier(of: me))
        return page
    }

    static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        if request.form.has("later") { return try await later(request, me) }
        let new = CheckIn(reading: request.form)
        if let refusal = refusal(new, request.form) {
            var page = page(new, request, me)
            (page.refusal, page.version) = (refusal, try await Signs.thisWeek(of: me)?.version)
            return .refused(page.page)
        }
        let outcome = try await Signs.keep(
            new, from: .long, seen: request.form.version, by: me, along: request.lettingDraftGo(of: me))
        if case .conflict(let standing) = outcome {
            var page = page(new, request, me)
            (page.meanwhile, page.version) = (standing.content, standing.version)
            return .refused(page.page)
        }
        return .go(to: .picture)
    }

    /// What was answered before there were two, used as it is.
    static func use(_ request: Request, _ me: Context) async throws -> Reply {
        if CheckIn.hasForeignValue(request.form) {
            var page = try await page(request, me)
            page.refusal = foreign
            return .refused(page.page)
        }
        let brought = Set(request.form.all("bring").compactMap(CheckIn.Item.init))
        // It stands in place of what was being typed in the form below it.
        let begun = request.vault.droppingDraft(for: Path.checkIn.url, of: me.visitor)
        switch try await Signs.use(bringing: brought, by: me, along: [begun]) {
        case .used: return .go(to: .picture)
        case .nothingToUse: return .go(to: .checkIn)
        }
    }

    private static func later(_ request: Request, _ me: Context) async throws -> Reply {
        try await request.vault.keepDraft(request.draft, of: me.visitor)
        return .go(to: .today)
    }

    private static func page(_ checkIn: CheckIn, _ request: Request, _ me: Context) -> CheckInPage {
        CheckInPage(
            checkIn: checkIn, isConnected: me.isConnected, partnerName: me.partnerName, csrf: request.csrf)
    }

    static let foreign = "One of the answers is not on the list. Choose again where nothing is marked."

    private static func refusal(_ new: CheckIn, _ form: Form) -> String? {
        if CheckIn.hasForeignValue(form) { return foreign }
        if new.strengths.count > Strength.limit {
            return "Choose up to \(Strength.limit) good things; the rest can come another week."
        }
        if new.sentence.isLonger(than: CheckIn.sentenceLimit) {
            return "The sentence is longer than \(CheckIn.sentenceLimit) letters. Shorten it."
        }
        if new.answered.isEmpty, new.sentence.isEmpty {
            return "Answer one thing, whichever is easiest. The rest may stay open."
        }
        return nil
    }
}
