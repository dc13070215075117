import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// The first shared act: each writes one thing they would not want to lose, sealed until both have answered.
package enum FirstMinuteRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .ours(.firstMinute, get: show, post: write).keepingDraft().live([FirstMinutes.name])
            .fields(typed: ["words"], choices: ["version"]).with(scripts: .draft, .count),
        .ours(.firstMinuteBack, post: takeBack).uncounted(),
    ]

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let facts = try await FirstMinuteFacts(of: me)
        if facts.isOpen { return .page(opened(facts, request, me).page) }
        var page = page(facts.own, request, me)
        page.sealed = facts.state == .sealed ? page.words : nil
        let begun = try await Drafts.begun(Path.firstMinute.url, of: me)
        if let draft = begun.draft {
            let form = Form(draft.content)
            (page.words, page.version, page.isBegun) = (form.text("words"), form.version, true)
        }
        return Reply.page(page.page).offering(begun, at: .firstMinute)
    }

    private static func write(_ request: Request, _ me: Context) async throws -> Reply {
        let new = FirstMinute(words: request.form.text("words"))
        let outcome = try await FirstMinuteRoom.keep(
            new, seen: request.form.version, by: me, along: request.lettingDraftGo(of: me))
        switch outcome {
        case .unchanged, .kept, .opened: return .go(to: .firstMinute)
        case .late:
            let own = try await FirstMinuteFacts(of: me).own
            var page = page(own, saying: new, request, me)
            page.meanwhile = own?.content.words
            return .refused(page.refusing(late))
        case .conflict(let standing):
            var page = page(standing, saying: new, request, me)
            page.meanwhile = standing.content.words
            return .refused(page.refusing(EditConflict.lookAtBoth))
        case .refused(let refusal):
            let own = try await FirstMinuteFacts(of: me).own
            return .refused(page(own, saying: new, request, me).refusing(words(refusal), at: "words"))
        }
    }

    private static let late =
        "Both of yours have opened in the meantime, so this was not kept. What you sealed before is unchanged."

    private static func takeBack(_ request: Request, _ me: Context) async throws -> Reply {
        try await FirstMinuteRoom.takeBack(by: me, along: request.lettingDraftGo(of: me))
        return .go(to: .firstMinute)
    }

    private static func words(_ refusal: FirstMinute.Refusal) -> String {
        switch refusal {
        case .empty: "Write one thing first. A few words are enough."
        case .tooLong: "That is longer than \(FirstMinute.limit) characters. Shorten it; one thing is enough."
        }
    }

    /// The form over one's own copy, with what was sent in it, where something was.
    private static func page(
        _ own: Record<FirstMinute>?, saying new: FirstMinute? = nil, _ request: Request, _ me: Context
    ) -> FirstMinutePage {
        FirstMinutePage(
            partnerName: me.partnerName, words: (new ?? own?.content)?.words ?? "", version: own?.version,
            csrf: request.csrf)
    }

    private static func opened(_ facts: FirstMinuteFacts, _ request: Request, _ me: Context) -> FirstMinutesPage {
        FirstMinutesPage(
            name: me.ownName, partnerName: me.partnerName, mine: facts.mine?.words, theirs: facts.theirs?.words,
            own: facts.own?.content.words, csrf: request.csrf)
    }
}
