import Foundation
import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// Today: what is next, three cards at most, from what this person said or what is open to both.
package enum TodayRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.today, get: today).gathering(.today).padded().with(sheet: StyleSheet("tonight"))
            .glancing { .today($0.compactMap(\.feature)) + .drafts($0.begun.map(\.path.url)) }
    ]

    private static func today(_ request: Request, _ me: Context) async throws -> Reply {
        let impression = Impression(request, me)
        let evening = try await Evening(of: me, waiting: impression.waiting)
        var begun: Set<String> = []
        for (path, room) in request.site.begun where try await Drafts.find(path.url, of: me) != nil {
            begun.insert(room)
        }
        let facts = try await TodayFacts(of: me, on: evening, begun: begun, rooms: request.site.features)
        let held = try await Drafts.heldPlaces(of: me).first(where: request.site.keepsDraft)
        var answer = Reply.page(
            TodayPage(
                greeting: Greeting(hour: me.zone.calendar.component(.hour, from: request.now)).words, name: me.ownName,
                cards: facts.items.compactMap { request.site.card($0, me) }, isHelpFirst: facts.isHelpFirst,
                held: held, csrf: request.csrf
            ).page)
        if !request.isUnattended {
            let offered = facts.items.lazy.compactMap { $0.facts as? EveningSuggestion }.first
            let sealed = try impression.sealed(adding: offered?.suggestion.practice.id, on: evening, me)
            answer.cookies.append(request.site.cookies.setting(.offered, sealed, days: Suggestion.rest))
        }
        return answer
    }
}

/// The time of day where somebody is.
struct Greeting {
    let words: String

    init(hour: Int) {
        words =
            switch hour {
            case 5..<12: "Good morning"
            case 12..<18: "Good afternoon"
            case 18..<23: "Good evening"
            default: "It’s late"
            }
    }
}
