import RekindleCore
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// Saying what one is willing to try.
enum TrialOfferForm {
    static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        guard let new = TrialOffer(reading: request.form, day: me.utcDay) else {
            return .refused(try await page(request, me).refusing(refusal(request.form)))
        }
        let seen = request.form.version
        switch try await Trials.offer(new, seen: seen, by: me, along: request.lettingDraftGo(of: me)) {
        case .unchanged, .kept, .opened: return .go(to: .trial)
        case .late: return .refused(try await page(request, me).refusing(late))
        case .conflict(let standing):
            var page = try await page(request, me)
            page.form.meanwhile = standing.content
            return .refused(page.page)
        }
    }

    private static let late = "A try has begun meanwhile, so this was not kept. What you wrote is still below."

    /// The page again, with what was sent in its form.
    private static func page(_ request: Request, _ me: Context) async throws -> TrialPage {
        var page = try await TrialRoutes.page(TrialFacts(of: me), request, me)
        page.form.fill(from: request.form)
        page.form.isOpen = true
        return page
    }

    private static func refusal(_ form: Form) -> String {
        if form.text("words").isLonger(than: TrialOffer.changeLimit) {
            return "That is longer than \(TrialOffer.changeLimit) letters. Shorten it; one thing is enough."
        }
        if form.text("weeks").isEmpty || form.text("minutes").isEmpty {
            return "Choose for how long, and how much time in a week. The least is enough."
        }
        return "Weeks or minutes are not on the list. Choose again."
    }
}

extension TrialOffer {
    /// What a form says; nil while something is missing or not on offer.
    init?(reading form: Form, day: Int) {
        guard let weeks = Int(form.text("weeks")), Self.weeksOffered.contains(weeks),
            let minutes = Int(form.text("minutes")), Self.minutesOffered.contains(minutes),
            !form.text("words").isLonger(than: Self.changeLimit)
        else { return nil }
        self.init(
            weeks: weeks, minutesAWeek: minutes, change: form.text("words"), isReleased: form.has("release"),
            day: day)
    }
}
