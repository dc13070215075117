import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// A try: for how long, how much, what each changes; at its end an honest look, alone and then together.
package enum TrialRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.trial, get: show, post: TrialOfferForm.keep).keepingDraft().live([Trial.name, TrialEnd.name])
            .fields(typed: ["words"], choices: ["weeks", "minutes", "release", "version"])
            .with(scripts: .draft, .count),
        .mine(.trialBack, post: takeBack).fields(choices: ["what", "round"]).uncounted(),
        .mine(.trialReview, get: TrialReviewForm.show, post: TrialReviewForm.keep).keepingDraft()
            .fields(typed: ["words"], choices: ["wish", "round", "version"]).with(scripts: .draft, .count),
    ]

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let facts = try await TrialFacts(of: me)
        var page = try await page(facts, request, me)
        guard facts.mayOffer else { return .page(page.page) }
        let begun = try await Drafts.begun(Path.trial.url, of: me)
        if let draft = begun.draft { page.form.begin(with: Form(draft.content)) }
        return Reply.page(page.page).offering(begun, at: .trial)
    }

    static func page(_ facts: TrialFacts, _ request: Request, _ me: Context) async throws -> TrialPage {
        TrialPage(
            facts, alone: me.isConnected ? try await TrialFacts(alone: me) : nil, me: Identities(me), zone: me.zone,
            partnerName: me.isConnected ? me.partnerName : nil, csrf: request.csrf)
    }

    /// What waits is withdrawn, words leave the view, or a try ends: the page says which one it showed, and another
    /// stays as it is.
    private static func takeBack(_ request: Request, _ me: Context) async throws -> Reply {
        if let part = request.form["what"].flatMap(Trials.Part.init) {
            try await Trials.takeBack(
                part, of: request.form["round"] ?? "", by: me, along: request.lettingDraftGo(of: me))
        }
        return .go(to: .trial)
    }
}

/// Saying what one is willing to try.
enum TrialOfferForm {
    static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let (new, seen) = (TrialOffer(reading: request.form, day: me.utcDay), request.form.version)
        switch try await Trials.offer(new, seen: seen, by: me, along: request.lettingDraftGo(of: me)) {
        case .unchanged, .kept, .opened: return .go(to: .trial)
        case .late: return .refused(try await page(request, me).refusing(late))
        case .conflict(let standing):
            var page = try await page(request, me)
            page.form.meanwhile = standing.content
            return .refused(page.page)
        case .refused(let refusal):
            return .refused(
                try await page(request, me).refusing(words(refusal, request.form), at: new.field(of: refusal)))
        }
    }

    private static let late = "A try has begun in the meantime, so this was not kept. What you wrote is still below."

    /// The page again, with what was sent in its form.
    private static func page(_ request: Request, _ me: Context) async throws -> TrialPage {
        var page = try await TrialRoutes.page(TrialFacts(of: me), request, me)
        page.form.fill(from: request.form)
        page.form.isOpen = true
        return page
    }

    private static func words(_ refusal: TrialOffer.Refusal, _ form: Form) -> String {
        switch refusal {
        case .tooLong: "That is longer than \(TrialOffer.changeLimit) characters. Shorten it; one thing is enough."
        case .notOffered where form.text("weeks").isEmpty || form.text("minutes").isEmpty:
            "Choose for how long, and how much time in a week. The smallest amount is enough."
        case .notOffered: "The weeks or minutes are not on the list. Please choose again."
        }
    }
}

extension TrialOffer {
    /// Where it is to be mended.
    fileprivate func field(of refusal: Refusal) -> String {
        switch refusal {
        case .tooLong: "words"
        case .notOffered: Self.weeksOffered.contains(weeks) ? "minutes" : "weeks"
        }
    }

    /// What a form says; 0, which is never on offer, stands for weeks or minutes that are no number.
    init(reading form: Form, day: Int) {
        self.init(
            weeks: Int(form.text("weeks")) ?? 0, minutesAWeek: Int(form.text("minutes")) ?? 0,
            change: form.text("words"), isReleased: form.has("release"), day: day)
    }
}
