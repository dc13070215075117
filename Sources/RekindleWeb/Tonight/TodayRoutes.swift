import Foundation
import RekindleCore
import RekindleRooms
import RekindleVault

/// Today: what is next, three cards at most, from what this person said or what is open to both.
enum TodayRoutes {
    static let routes: [Route] = [
        .mine(.today, get: today),
    ]

    private static func today(_ request: Request, _ me: Context) async throws -> Reply {
        let facts = try await TodayFacts(request, try await me.havingTodayAtHand(request))
        var answer = Reply.page(
            TodayPage(
                greeting: Greeting(hour: me.zone.calendar.component(.hour, from: request.now)).words, name: me.name,
                cards: facts.cards, csrf: request.csrf
            ).page)
        for case .suggestion(let suggestion) in facts.cards where !request.isUnattended {
            let day = me.zone.dayNumber(of: request.now)
            answer.cookies.append(try facts.offered.cookie(adding: suggestion.practice.id, on: day, request, me))
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
