import RekindleCore
import RekindleRooms
import RekindleVault

/// The short form of the week's check-in: it keeps the same answers in the same place as the long one.
enum WeekForm {
    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let record = try await record(request, me)
        let draft = try await request.vault.draft(for: Path.week.url, of: me.visitor)
        let begun = draft.map { Form($0.content) }
        let base = base(record?.content, me)
        var page = page(begun.map { CheckIn(weekly: $0, over: base) } ?? base, request, me)
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
        let record = try await record(request, me)
        var new = CheckIn(weekly: request.form, over: base(record?.content, me))
        new.wasOffered = me.isConnected
        var page = page(new, request, me)
        page.version = record?.version
        if let refusal = refusal(new, request.form) {
            page.refusal = refusal
            return .refused(page.page)
        }
        if let record, request.form.version != record.version {
            // The same form sent twice is kept, and brought, once.
            if record.content == new { return .go(to: .picture) }
            page.meanwhile = record.content
            return .refused(page.page)
        }
        try await CheckInForm.keep(new, over: record, week: me.zone.week(of: request.now), draft: .week, request, me)
        return .go(to: .picture)
    }

    private static func record(_ request: Request, _ me: Context) async throws -> Record<CheckIn>? {
        try await me.personal.only(CheckIn.self, subject: me.zone.week(of: request.now))
    }

    /// What this form is laid over: this week's answers, or none yet.
    private static func base(_ kept: CheckIn?, _ me: Context) -> CheckIn {
        let fresh = CheckIn(isConnected: me.isConnected)
        guard var base = kept else { return fresh }
        // Only what this form asks about: the rest was never on offer and stays kept.
        if !base.wasOffered { base.brought.formUnion(fresh.brought.filter { $0.sign != nil }) }
        return base
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
    /// What the week's short form says, over what else is known of the week.
    init(weekly form: Form, over base: CheckIn) {
        let said = CheckIn(reading: form)
        let words = form.text("words")
        self = base
        signs = said.signs
        good = words.isEmpty ? nil : words
        brought = base.brought.filter { $0.sign == nil }.union(said.brought.filter { $0.sign != nil })
    }
}
