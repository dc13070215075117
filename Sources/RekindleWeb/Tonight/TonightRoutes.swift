import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleVault

/// How tonight is, said and forgotten, and what fits. The answer is shown and never led to, so that no address tells it.
enum TonightRoutes {
    static let routes: [Route] = [
        .mine(.tonight, get: { _, _ in .go(to: .today) }, post: answer)
    ]

    private static func answer(_ request: Request, _ me: Context) async throws -> Reply {
        guard let mood = request.form["mood"].flatMap(Situation.Mood.init) else {
            return .refused(TonightAgainPage(csrf: request.csrf).page)
        }
        let evening = try await TodayEvening(request, me, mood: mood)
        var situation = evening.situation
        situation.ways = TonightShelf.ways(mood, of: situation.ways)
        let practices = TonightShelf.practices(mood, from: request.library.practices)
        var ranked = Suggestion.rank(practices, in: situation, seed: evening.seed)
        if ranked.isEmpty, TonightShelf.mayWiden(mood) {
            ranked = Suggestion.rank(request.library.practices, in: situation, seed: evening.seed)
        }
        return .page(TonightPage(mood: mood, suggestions: ranked).page)
    }
}
