import Foundation
import RekindleCore
import RekindleRooms
import RekindleVault

/// Today: what is next, three cards at most, from what this person said or what is open to both.
enum TodayRoutes {
    static let routes: [Route] = [
        .mine(.today, get: today),
        .mine(.us, get: us),
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

    private static func us(_ request: Request, _ me: Context) async throws -> Reply {
        guard let shared = me.shared else {
            let beginning = try await me.personal.only(Beginning.self)?.content
            let hasCheckIn = try await !me.personal.newest(CheckIn.self, limit: 1).isEmpty
            return .page(StoryPage(beginning: beginning, hasCheckIn: hasCheckIn).page)
        }
        let first = try await request.vault.state(of: FirstMinutes.self, subject: FirstMinuteRoutes.subject, in: shared)
        let round = try await Series<Picture>.current(in: shared)
        return .page(
            UsPage(
                partnerName: me.partnerName, first: first.stage,
                hasPicture: !(round.latest?.content.result.isEmpty ?? true)
            )
            .page)
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
