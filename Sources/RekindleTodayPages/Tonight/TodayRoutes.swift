import Foundation
import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleUsPages
import RekindleVault

/// Today: what is next, three cards at most, from what this person said or what is open to both.
package enum TodayRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.today, get: today).live(TabRoutes.areas).with(sheet: StyleSheet("tonight"))
    ]

    private static func today(_ request: Request, _ me: Context) async throws -> Reply {
        let me = try await me.havingTodayAtHand(drafts: [Path.checkIn.url, Path.week.url])
        let impression = Impression(request, me)
        let evening = try await Evening(of: me, waiting: impression.waiting)
        let week = try await WeekCard(request, me, hasCheckedIn: evening.hasCheckedInThisWeek)
        let facts = try await TodayFacts(of: me, on: evening, TodayHints(request, me, week: week))
        var answer = Reply.page(
            TodayPage(
                greeting: Greeting(hour: me.zone.calendar.component(.hour, from: request.now)).words, name: me.name,
                cards: facts.items.compactMap { TodayCard($0, me, week: week) }, csrf: request.csrf
            ).page)
        for case .suggestion(let offered) in facts.items where !request.isUnattended {
            let practice = offered.suggestion.practice.id
            answer.cookies.append(try impression.cookie(adding: practice, on: evening, request, me))
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
