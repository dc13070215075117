import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// Answering the week's check-in in one of its forms, keeping it, and bringing what one chooses. Both keep the same
/// answers in the same place.
struct CheckInForm: Sendable {
    let length: CheckIn.Length

    static let long = CheckInForm(length: .long)
    static let short = CheckInForm(length: .short)

    func show(_ request: Request, _ me: Context) async throws -> Reply {
        let begun = try await Drafts.begun(length.path.url, of: me)
        return Reply.page(try await page(begun, request, me).page).offering(begun, at: length.path)
    }

    func keep(_ request: Request, _ me: Context) async throws -> Reply {
        if request.form.has("later") {
            try await Drafts.keep(request.draft, by: me)
            return .go(to: .today)
        }
        let said = CheckIn(reading: request.form)
        if let field = CheckIn.foreignField(request.form) {
            return try await refused(said, FormRefusal(Self.foreign, at: field), request, me)
        }
        let outcome = try await Signs.keep(
            said, from: length, seen: request.form.version, by: me, along: request.lettingDraftGo(of: me))
        switch outcome {
        case .unchanged, .kept, .opened, .late: return .go(to: .picture)
        case .conflict(let standing):
            var page = page(said, over: standing, request, me)
            page.meanwhile = standing.content
            return .refused(page.refusing(EditConflict.lookAtBoth))
        case .refused(let refusal):
            return try await refused(said, FormRefusal(words(refusal), at: refusal.field), request, me)
        }
    }

    /// The page again, with what was sent in its form.
    private func refused(
        _ said: CheckIn, _ refusal: FormRefusal, _ request: Request, _ me: Context
    ) async throws -> Reply {
        .refused(page(said, over: try await Signs.thisWeek(of: me), request, me).refusing(refusal))
    }

    private func page(
        _ said: CheckIn, over standing: Record<CheckIn>?, _ request: Request, _ me: Context
    ) -> CheckInPage {
        page(laid(said, over: standing?.content, me), version: standing?.version, request, me)
    }

    /// What was answered before there were two, used as it is.
    func use(_ request: Request, _ me: Context) async throws -> Reply {
        if CheckIn.foreignField(request.form) != nil {
            let begun = try await Drafts.begun(length.path.url, of: me)
            return .refused(try await page(begun, request, me).refusing(Self.foreign))
        }
        let brought = Set(request.form.all("bring").compactMap(CheckIn.Item.init))
        // It stands in place of what was being typed in the form below it.
        let begun = me.lettingDraftGo(for: length.path.url)
        switch try await Signs.use(bringing: brought, by: me, along: begun) {
        case .used: return .go(to: .picture)
        case .nothingToUse: return .go(to: .checkIn)
        }
    }

    private func page(_ drafts: Drafts.Begun, _ request: Request, _ me: Context) async throws -> CheckInPage {
        let record = try await Signs.thisWeek(of: me)
        let begun = drafts.draft.map { Form($0.content) }
        let kept = CheckIn.begun(length, over: record?.content, isConnected: me.isConnected)
        // What was being typed knows what it was typed over.
        var page = page(
            begun.map { laid(CheckIn(reading: $0), over: record?.content, me) } ?? kept,
            version: begun.map(\.version) ?? record?.version, request, me)
        page.isDraft = begun != nil
        switch length {
        case .long: page.earlier = try await Signs.earlier(of: me)
        case .short: page.isChange = record != nil
        }
        return page
    }

    private func page(_ checkIn: CheckIn, version: Int64?, _ request: Request, _ me: Context) -> CheckInPage {
        CheckInPage(
            length: length, checkIn: checkIn, version: version, isConnected: me.isConnected,
            partnerName: me.partnerName, until: me.weekEnd, csrf: request.csrf)
    }

    /// What the form says, over what else is known of the week.
    private func laid(_ said: CheckIn, over kept: CheckIn?, _ me: Context) -> CheckIn {
        said.laid(over: kept, from: length, isConnected: me.isConnected)
    }

    private static let foreign = "One of the answers is not on the list. Choose again where nothing is marked."

    private func words(_ refusal: CheckIn.Refusal) -> String {
        switch (refusal, length) {
        case (.tooManyStrengths, _):
            "Choose up to \(Strength.limit) good things; the rest can come another week."
        case (.sentenceTooLong, _): "The sentence is longer than \(CheckIn.sentenceLimit) characters. Shorten it."
        case (.goodTooLong, _):
            "The good thing is longer than \(CheckIn.goodLimit) characters. Shorten it; a few words are enough."
        case (.empty, .long): "Answer one thing, whichever is easiest. The rest may stay open."
        case (.empty, .short): "Say one thing, whichever is easiest. The rest may stay open."
        }
    }
}
