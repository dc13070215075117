import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// How tonight is, said and forgotten, and what fits. The answer is shown and never led to, so that no address tells it.
package enum TonightRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.tonight, get: { _, _ in .go(to: .today) }, post: answer).writingNothing().padded().fields(choices: [
            "mood"
        ])
    ].with(sheet: StyleSheet("tonight"))

    /// What Today has offered goes into the record of whoever keeps something.
    package static let afterKeeping: FeaturePages.AfterKeeping = { await Impression.keep($0, $1) }

    private static func answer(_ request: Request, _ me: Context) async throws -> Reply {
        guard let mood = request.form["mood"].flatMap(Situation.Mood.init) else {
            return .refused(TonightAgainPage(csrf: request.csrf).page)
        }
        let evening = try await Evening(of: me, mood: mood)
        let suggestions = evening.fitting(mood, from: request.library)
        return .page(
            TonightPage(mood: mood, suggestions: suggestions, isHelpFirst: evening.situation.isHelpFirst).page)
    }
}
