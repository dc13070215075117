import RekindleCore
import RekindleRooms
import RekindleVault

/// Answering a check-in, keeping it, and bringing what one chooses.
enum CheckInForm {
    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        .page(try await page(request, me).page)
    }

    private static func page(_ request: Request, _ me: Context) async throws -> CheckInPage {
        let week = me.zone.week(of: request.now)
        let record = try await me.personal.only(CheckIn.self, subject: week)
        let draft = try await request.vault.draft(for: Path.checkIn.url, of: me.visitor)
        let begun = draft.map { Form($0.content) }
        var kept = record?.content
        if me.isConnected, kept?.wasOffered == false { kept?.brought = CheckIn(isConnected: true).brought }
        // What was being typed knows what it was typed over.
        return CheckInPage(
            checkIn: begun.map { CheckIn(reading: $0) } ?? kept ?? CheckIn(isConnected: me.isConnected),
            version: begun.map(\.version) ?? record?.version, isConnected: me.isConnected,
            partnerName: me.partnerName, isDraft: draft != nil, earlier: try await earlier(request, me),
            csrf: request.csrf)
    }

    static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        if request.form.has("later") { return try await later(request, me) }
        var new = CheckIn(reading: request.form)
        new.wasOffered = me.isConnected
        let week = me.zone.week(of: request.now)
        let record = try await me.personal.only(CheckIn.self, subject: week)
        // The week's short form asks for it; this one does not, and leaves it as it is.
        new.good = record?.content.good
        var page = CheckInPage(
            checkIn: new, version: record?.version, isConnected: me.isConnected, partnerName: me.partnerName,
            csrf: request.csrf)
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
        try await keep(new, over: record, week: week, draft: .checkIn, request, me)
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
        guard let record = try await earlier(request, me) else {
            let isSentTwice = try await me.personal.newest(CheckIn.self, limit: 1).first?.content.brought == brought
            return .go(to: isSentTwice ? .picture : .checkIn)
        }
        var used = record.content
        (used.brought, used.wasOffered) = (brought, true)
        try await keep(used, over: record, week: "", draft: .checkIn, request, me)
        return .go(to: .picture)
    }

    /// Keeps the check-in and, where something is brought, releases that part in the same transaction. Where nothing is
    /// brought any more, what still waits goes with it: the newest answer decides.
    static func keep(
        _ checkIn: CheckIn, over record: Record<CheckIn>?, week: String, draft: Path, _ request: Request, _ me: Context
    ) async throws {
        let change =
            try record.map { try me.personal.replacing($0, with: checkIn) }
            ?? me.personal.setting(checkIn, subject: week, expecting: nil)
        var writes = [change, request.vault.droppingDraft(for: draft.url, of: me.visitor)]
        guard let shared = me.shared else { return try await me.personal.apply(writes) }
        for _ in 0..<maxAttempts {
            let round = try await Series<Picture>.current(in: shared)
            if checkIn.bringing.isEmpty {
                let waiting = try await request.vault.withdrawing(Picture.self, subject: round.subject, in: shared)
                if let waiting { writes.append(waiting) }
                return try await me.personal.apply(writes)
            }
            let release = try await request.vault.release(
                .input(checkIn.bringing), to: Picture.self, subject: round.subject, in: shared, along: writes)
            // The picture opened in this very moment, with what was brought before: this goes to the next.
            if release != .alreadyOpened { return }
        }
        throw VaultFailure.stale
    }

    private static let maxAttempts = 3

    private static func later(_ request: Request, _ me: Context) async throws -> Reply {
        try await request.vault.keepDraft(request.draft, of: me.visitor)
        return .go(to: .today)
    }

    /// The newest check-in, when it was answered before there were two and nothing waits: it may be used for the picture.
    private static func earlier(_ request: Request, _ me: Context) async throws -> Record<CheckIn>? {
        guard let shared = me.shared, let newest = try await me.personal.newest(CheckIn.self, limit: 1).first,
            !newest.content.wasOffered, !newest.content.answered.isEmpty
        else { return nil }
        let round = try await Series<Picture>.current(in: shared)
        return try await request.vault.state(of: Picture.self, subject: round.subject, in: shared) == .empty
            ? newest : nil
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

extension CheckIn {
    /// An empty one; connected, everything is brought unless kept, but for what says the most about a person.
    init(isConnected: Bool) {
        self.init(brought: isConnected ? Set(Item.allCases.filter { !$0.isKeptUnlessChosen }) : [])
    }

    /// What a form says; what is not on offer is left out.
    init(reading form: Form) {
        var signs: [Sign: Int] = [:]
        for sign in Sign.allCases {
            if let step = Int(form.text(sign.rawValue)), sign.steps.contains(step) { signs[sign] = step }
        }
        let understood = Int(form.text("understood")).flatMap { Self.understoodSteps.contains($0) ? $0 : nil }
        let closeness = Int(form.text("closeness")).flatMap { Self.closenessRange.contains($0) ? $0 : nil }
        let strengths = Strength.allCases.filter { form.all("strength").contains($0.rawValue) }
        self.init(
            signs: signs, understood: understood, closeness: closeness, strengths: strengths,
            matters: Sign(rawValue: form.text("matters")), sentence: form.text("sentence"),
            brought: Set(form.all("bring").compactMap(Item.init)))
    }

    /// Whether a form says something that no page offers.
    static func hasForeignValue(_ form: Form) -> Bool {
        let offered: [(String, (String) -> Bool)] =
            Sign.allCases.map { sign in (sign.rawValue, { Int($0).map(sign.steps.contains) ?? false }) } + [
                ("understood", { Int($0).map(understoodSteps.contains) ?? false }),
                ("closeness", { Int($0).map(closenessRange.contains) ?? false }),
                ("strength", { Strength(rawValue: $0) != nil }),
                ("matters", { Sign(rawValue: $0) != nil }),
                ("bring", { Item(rawValue: $0) != nil }),
            ]
        return offered.contains { name, isOffered in form.all(name).contains { !$0.isEmpty && !isOffered($0) } }
    }
}
