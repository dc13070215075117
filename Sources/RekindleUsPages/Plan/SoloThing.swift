import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// One thing for oneself: what was chosen, or a few to choose from. The reasons say what somebody said of themselves, so
/// they open only when asked for.
struct SoloThing: Component, Sendable {
    var chosen: Practice?
    var suggestions: [Suggestion]
    var csrf: String
    var refusal: String?

    var html: HTML {
        """
        <section><h2>One thing just for you</h2>
        \(PrivacyTag(label: OwnWeek.label))\(chosen.map(card))\(choosing)</section>

        """
    }

    private func card(_ practice: Practice) -> HTML {
        """
        <section class="card">
        <h3 class="card-title">\(Quotes.curled(practice.title))</h3>
        <p>\(Quotes.curled(practice.promise)) \(Effort.minutes(practice.minutes)).</p>
        <div class="plan-actions">\(ActionLink(
            title: "See the steps", url: Path.libraryItem(practice.id.rawValue).url, quiet: true))
        \(PostForm(
            action: Path.planSolo.url, csrf: csrf, hidden: [("none", "yes"), ("was", practice.id.rawValue)],
            submit: "Leave it", weight: .quiet))</div>
        </section>

        """
    }

    private var choosing: Details {
        Details(
            summary: chosen == nil ? "Choose one, if you like" : "Something else instead", body: form.html,
            isOpen: refusal != nil)
    }

    private var form: PostForm {
        PostForm(
            action: Path.planSolo.url, csrf: csrf, hidden: [("was", chosen?.id.rawValue ?? "")], refusal: refusal,
            body: Options(
                legend: "For you alone this week", name: "practice", choices: suggestions.map(choice), style: .rows,
                hidesLegend: true
            ).html, submit: "This one", weight: .quiet)
    }

    private func choice(_ suggestion: Suggestion) -> Choice {
        let practice = suggestion.practice
        // What comes round on a day says little about a week.
        let why = suggestion.reasons.first { $0 != .turn }.map { " · \($0.words)" } ?? ""
        return Choice(
            value: practice.id.rawValue, title: Quotes.curled(practice.title),
            hint: Effort.minutes(practice.minutes) + why)
    }
}

/// One thing for oneself, at most: chosen, changed, left.
enum SoloForm {
    private static let offered = 3

    /// What was chosen, and a few others; the light thing of the page is there already.
    static func thing(_ facts: PlanFacts, _ evening: Evening, _ request: Request) -> SoloThing {
        let (chosen, light) = (facts.solo.flatMap(request.library.offered), facts.light)
        let practices = request.library.forOne.filter { $0 != light }
        let ranked = Suggestion.rank(
            practices, in: evening.alone(from: facts.week.monday), seed: evening.seed, most: offered + 1)
        let others = ranked.lazy.filter { $0.practice != chosen }.prefix(offered)
        return SoloThing(chosen: chosen, suggestions: Array(others), csrf: request.csrf)
    }

    static func choose(_ request: Request, _ me: Context) async throws -> Reply {
        let leaves = request.form.has("none")
        let chosen = leaves ? nil : try chosen(request)
        guard leaves || chosen != nil else {
            return .refused(try await refusing("Choose one of them, or go back without choosing.", request, me))
        }
        let was = request.form.text("was")
        let choice = try await Plan.choose(chosen, insteadOf: was.isEmpty ? nil : .init(was), by: me)
        guard choice == .conflict else { return .go(to: .plan) }
        return .refused(try await refusing(EditConflict.chooseAgain, request, me))
    }

    /// What one person can do; nil where nothing was chosen.
    private static func chosen(_ request: Request) throws -> Practice.ID? {
        let id = request.form.text("practice")
        guard !id.isEmpty else { return nil }
        guard let practice = request.library.offered(.init(id)), practice.suitsOne else { throw NotHere() }
        return practice.id
    }

    private static func refusing(_ words: String, _ request: Request, _ me: Context) async throws -> Page {
        var page = try await PlanRoutes.page(request, me)
        page.solo.refusal = words
        return page.page
    }
}
