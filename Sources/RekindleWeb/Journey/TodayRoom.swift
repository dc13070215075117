import Foundation
import RekindleCore
import RekindleVault

/// Today: what is next, three cards at most, from what this person said or what is open to both.
enum TodayRoom {
    static let doors: [Door] = [
        .mine(.today, get: today),
        .mine(.us, get: us),
        .mine(.draft, get: draft, post: keepDraft),
    ]

    private static func today(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let facts = try await TodayFacts(ask, try await me.havingTodayAtHand(ask))
        var answer = Answer.page(
            TodayPage(
                greeting: Greeting(hour: me.zone.calendar.component(.hour, from: ask.now)).words, name: me.name,
                cards: facts.cards, csrf: ask.csrf
            ).page)
        for case .suggestion(let suggestion) in facts.cards where !ask.isUnattended {
            let day = me.zone.dayNumber(of: ask.now)
            answer.cookies.append(try facts.offered.cookie(adding: suggestion.practice.id, on: day, ask, me))
        }
        return answer
    }

    private static func us(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        guard let shared = me.shared else {
            let beginning = try await me.personal.only(Beginning.self)?.content
            let hasCheckIn = try await !me.personal.newest(CheckIn.self, limit: 1).isEmpty
            return .page(StoryPage(beginning: beginning, hasCheckIn: hasCheckIn).page)
        }
        let first = try await ask.vault.standing(FirstMinutes.self, subject: FirstMinuteRoom.subject, in: shared)
        let round = try await Round<Picture>.current(in: shared)
        return .page(
            UsPage(
                partnerName: me.partnerName, first: first.stage,
                hasPicture: !(round.latest?.content.result.isEmpty ?? true)
            )
            .page)
    }

    /// What was being written when the session locked, or was saved for later.
    private static func draft(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        guard let path = ask.query["for"], Path.keepsDraft(path),
            let record = try await ask.vault.draft(for: path, of: me.visitor)
        else { return .go(to: .today) }
        // Both forms of the check-in show their own draft in its place.
        if [Path.checkIn.url, Path.week.url].contains(path) { return .go(to: path) }
        let held = HeldFormPage(reason: .locked, path: path, form: Form(record.content), csrf: ask.csrf)
        return .page(held.page)
    }

    /// Keeps what is being typed, sealed, while it is typed; or throws it away.
    private static func keepDraft(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        guard let path = ask.query["for"], Path.keepsDraft(path) else { throw NotHere() }
        if ask.form.has("drop") {
            try await me.personal.apply([ask.vault.droppingDraft(for: path, of: me.visitor)])
            return .go(to: .today)
        }
        var draft = ask.draft
        draft.path = path
        try await ask.vault.keepDraft(draft, of: me.visitor)
        return .empty
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
