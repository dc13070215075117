import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// One thing for oneself, at most: chosen, changed, left.
enum SoloForm {
    private static let offered = 3
    private static let notChosen = "Choose one of them, or go back without choosing."

    static func show(_ request: Request, _ me: Context) async throws -> Reply {
        .page(try await page(request, me).page)
    }

    static func choose(_ request: Request, _ me: Context) async throws -> Reply {
        let leaves = request.form.has("none")
        let chosen = leaves ? nil : try chosen(request)
        guard leaves || chosen != nil else {
            return .refused(try await refusing(FormRefusal(notChosen, at: "practice"), request, me))
        }
        let was = request.form.text("was")
        let choice = try await Plan.choose(chosen, insteadOf: was.isEmpty ? nil : .init(was), by: me)
        guard choice == .conflict else { return .go(to: .plan) }
        return .refused(try await refusing(FormRefusal(EditConflict.chooseAgain), request, me, marked: chosen))
    }

    /// What one person can do; nil where nothing was chosen.
    private static func chosen(_ request: Request) throws -> Practice.ID? {
        let id = request.form.text("practice")
        guard !id.isEmpty else { return nil }
        guard let practice = request.library.offered(.init(id)), practice.suitsOne else { throw NotHere() }
        return practice.id
    }

    private static func refusing(
        _ refusal: FormRefusal, _ request: Request, _ me: Context, marked: Practice.ID? = nil
    ) async throws -> Page {
        var page = try await page(request, me)
        page.marked = marked
        return page.refusing(refusal)
    }

    /// A few others than what was chosen; the light thing of the week is there already.
    private static func page(_ request: Request, _ me: Context) async throws -> SoloPage {
        let notes = try await me.ownNotes()
        let facts = try await PlanFacts(of: me, withTicks: false, notes: notes)
        let evening = try await Evening(of: me, notes: notes)
        let (chosen, light) = (facts.solo.flatMap(request.library.offered), facts.light)
        let practices = request.library.forOne.filter { $0 != light }
        let ranked = Suggestion.rank(
            practices, in: evening.alone(from: facts.week.monday), seed: evening.seed, most: offered + 1)
        let others = ranked.lazy.filter { $0.practice != chosen }.prefix(offered)
        return SoloPage(chosen: chosen, suggestions: Array(others), csrf: request.csrf)
    }
}
