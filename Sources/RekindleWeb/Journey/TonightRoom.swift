import RekindleCore
import RekindleLibrary
import RekindleVault

/// How tonight is, said and forgotten, and what fits. The answer is shown and never led to, so that no address tells it.
enum TonightRoom {
    static let doors: [Door] = [
        .mine(.tonight, get: { _, _ in .go(to: .today) }, post: answer)
    ]

    private static func answer(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        guard let mood = ask.form["mood"].flatMap(Situation.Mood.init) else {
            return .refused(TonightAgainPage(csrf: ask.csrf).page)
        }
        let evening = try await TodayEvening(ask, me, mood: mood)
        var situation = evening.situation
        situation.ways = TonightShelf.ways(mood, of: situation.ways)
        let practices = TonightShelf.practices(mood, from: ask.library.practices)
        var ranked = Suggestion.rank(practices, in: situation, seed: evening.seed)
        if ranked.isEmpty, TonightShelf.mayWiden(mood) {
            ranked = Suggestion.rank(ask.library.practices, in: situation, seed: evening.seed)
        }
        return .page(TonightPage(mood: mood, suggestions: ranked).page)
    }
}
