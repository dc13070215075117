import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleVault

/// The short form of the week's check-in: it keeps the same answers in the same place as the long one.
enum WeekForm {
    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let record = try await Signs.thisWeek(of: me)
        let draft = try await request.vault.draft(for: Path.week.url, of: me.visitor)
        let begun = draft.map { Form($0.content) }
        let kept = CheckIn.begun(.short, over: record?.content, isConnected: me.isConnected)
        var page = page(begun.map { laid($0, over: record?.content, me) } ?? kept, request, me)
        // What was being typed knows what it was typed over.
        page.version = begun.map(\.version) ?? record?.version
        (page.isDraft, page.isChange) = (draft != nil, record != nil)
        return .page(page.page)
    }

    static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        if request.form.has("later") {
            try await request.vault.keepDraft(request.draft, of: me.visitor)
            return .go(to: .today)
        }
        let record = try await Signs.thisWeek(of: me)
        let new = laid(request.form, over: record?.content, me)
        if let refusal = refusal(new, request.form) {
            var page = page(new, request, me)
            (page.refusal, page.version) = (refusal, record?.version)
            return .refused(page.page)
        }
        let outcome = try await Signs.keep(
            CheckIn(weekly: request.form), from: .short, seen: request.form.version, by: me,
            along: request.lettingDraftGo(of: me))
        if case .conflict(let standing) = outcome {
            var page = page(laid(request.form, over: standing.content, me), request, me)
            (page.meanwhile, page.version) = (standing.content, standing.version)
            return .refused(page.page)
        }
        return .go(to: .picture)
    }

    /// What the form says, over what else is known of the week.
    private static func laid(_ form: Form, over kept: CheckIn?, _ me: Context) -> CheckIn {
        CheckIn(weekly: form).laid(over: kept, from: .short, isConnected: me.isConnected)
    }

    private static func page(_ checkIn: CheckIn, _ request: Request, _ me: Context) -> WeekPage {
        WeekPage(checkIn: checkIn, isConnected: me.isConnected, partnerName: me.partnerName, csrf: request.csrf)
    }

    private static func refusal(_ new: CheckIn, _ form: Form) -> String? {
        if CheckIn.hasForeignValue(form) { return CheckInForm.foreign }
        if let good = new.good, good.isLonger(than: CheckIn.goodLimit) {
            return "The good thing is longer than \(CheckIn.goodLimit) letters. Shorten it; a few words are enough."
        }
        if new.answered.isEmpty, new.good == nil {
            return "Say one thing, whichever is easiest. The rest may stay open."
        }
        return nil
    }
}

extension CheckIn {
    /// What the week's short form says.
    fileprivate init(weekly form: Form) {
        self.init(reading: form)
        let words = form.text("words")
        good = words.isEmpty ? nil : words
    }
}
