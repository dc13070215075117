import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// The honest look at the end: alone first, and opened when both have looked.
enum TrialReviewForm {
    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let facts = try await TrialFacts(of: me)
        guard facts.mayReview else { return .go(to: .trial) }
        var page = page(facts, request, me)
        let begun = try await Drafts.begun(Path.trialReview.url, of: me)
        if let draft = begun.draft { page.begin(with: Form(draft.content)) }
        return Reply.page(page.page).offering(begun, at: .trialReview)
    }

    static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let isOwn = request.form["round"] == TrialFacts.alone
        guard let wish = TrialReview.Wish(rawValue: request.form.text("wish")) else {
            return .refused(try await page(isOwn, request, me).refusing(noWish(request.form)))
        }
        let new = TrialReview(wish: wish, words: request.form.text("words"))
        let outcome = try await Trials.review(
            new, seen: request.form.version, ownOfTwo: isOwn && me.isConnected, by: me,
            along: request.lettingDraftGo(of: me))
        switch outcome {
        case .unchanged, .kept, .opened: return .go(to: .trial)
        case .late: return .refused(try await page(isOwn, request, me).refusing(late))
        case .conflict(let standing):
            var page = try await page(isOwn, request, me)
            page.meanwhile = standing.content
            return .refused(page.refusing(EditConflict.lookAtBoth))
        case .refused(let refusal):
            return .refused(try await page(isOwn, request, me).refusing(words(refusal), at: "words"))
        }
    }

    private static let late =
        "There is no try to look back at any more, so this was not kept. What you wrote is still below."

    private static func words(_ refusal: TrialReview.Refusal) -> String {
        switch refusal {
        case .tooLong: "That is longer than \(TrialReview.wordsLimit) characters. Shorten it; a line is enough."
        }
    }

    /// What to do about a form without one of the wishes. A line that is too long is told first, as with one.
    private static func noWish(_ form: Form) -> FormRefusal {
        if let refusal = TrialReview.refusal(of: form.text("words")) { return FormRefusal(words(refusal), at: "words") }
        let words =
            form.text("wish").isEmpty
            ? "Choose one of the three. Stopping is as good as the others."
            : "That is not one of the three. Please choose again."
        return FormRefusal(words, at: "wish")
    }

    /// The page again, with what was sent in its form.
    private static func page(_ isOwn: Bool, _ request: Request, _ me: Context) async throws -> TrialReviewPage {
        let facts = isOwn ? try await TrialFacts(alone: me) : try await TrialFacts(of: me)
        var page = page(facts, request, me)
        page.fill(from: request.form)
        return page
    }

    private static func page(_ facts: TrialFacts, _ request: Request, _ me: Context) -> TrialReviewPage {
        TrialReviewPage(
            wish: facts.review?.content.wish.rawValue ?? "", words: facts.review?.content.words ?? "",
            version: facts.review?.version,
            partnerName: facts.isAlone ? nil : me.partnerName, csrf: request.csrf,
            isOwnOfTwo: facts.isAlone && me.isConnected)
    }
}
