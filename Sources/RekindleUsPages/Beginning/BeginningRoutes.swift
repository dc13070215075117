import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// What brings somebody here, said back, and one thing for tonight.
package enum BeginningRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.begin, get: begin, post: keep).keepingDraft()
            .fields(typed: ["sentence", "correction"], choices: ["concern", "version"])
            .with(scripts: .draft, .count),
        .mine(.heard, get: heard, post: answer).fields(choices: ["answer"]).padded(),
    ].with(sheet: StyleSheet("beginning"))

    private static func begin(_ request: Request, _ me: Context) async throws -> Reply {
        let record = try await BeginningRoom.current(of: me)
        var page = BeginPage(
            beginning: record?.content ?? Beginning(concerns: []), version: record?.version,
            asksWhatWasMissed: request.query.has("partly"), csrf: request.csrf)
        let begun = try await Drafts.begun(Path.begin.url, of: me)
        if let draft = begun.draft {
            let form = Form(draft.content)
            (page.beginning, page.isBegun) = (Beginning(reading: form), true)
            // What was kept since it was begun stands above it, so that nothing unseen is overwritten.
            if let kept = record?.content, form.version != record?.version, !kept.says(page.beginning) {
                page.meanwhile = kept
            }
            page.asksWhatWasMissed = page.asksWhatWasMissed || form.has("correction")
        }
        return Reply.page(page.page).offering(begun, at: .begin)
    }

    private static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let new = Beginning(reading: request.form)
        if request.form.all("concern").contains(where: { Concern(rawValue: $0) == nil }) {
            return try await refused(new, foreign, at: "concern", request, me)
        }
        switch try await BeginningRoom.keep(
            new, seen: request.form.version, by: me, along: request.lettingDraftGo(of: me)
        ) {
        case .unchanged, .kept: return .go(to: .heard)
        case .conflict(let standing):
            var page = page(new, version: standing.version, request)
            page.meanwhile = standing.content
            return .refused(page.refusing(EditConflict.lookAtBoth))
        case .refused(let refusal):
            return try await refused(new, words(refusal), at: new.field(of: refusal), request, me)
        }
    }

    private static func refused(
        _ new: Beginning, _ words: String, at field: String, _ request: Request, _ me: Context
    ) async throws -> Reply {
        let version = try await BeginningRoom.current(of: me)?.version
        return .refused(page(new, version: version, request).refusing(words, at: field))
    }

    /// The page again, with what was sent in its form.
    private static func page(_ new: Beginning, version: Int64?, _ request: Request) -> BeginPage {
        BeginPage(
            beginning: new, version: version, asksWhatWasMissed: request.form.has("correction"), csrf: request.csrf)
    }

    private static let foreign = "One of the words is not on the list. Look at what is marked, and send it again."

    private static func words(_ refusal: Beginning.Refusal) -> String {
        switch refusal {
        case .empty: "Tap at least one word, or write one sentence. The nearest one will do."
        case .tooLong:
            "That is longer than \(Beginning.sentenceLimit) characters. One sentence is enough; shorten it."
        }
    }

    private static func heard(_ request: Request, _ me: Context) async throws -> Reply {
        guard let beginning = try await BeginningRoom.current(of: me)?.content else { return .go(to: .begin) }
        return .page(
            HeardPage(
                beginning: beginning, tonight: BeginningRoom.tonight(beginning, for: me),
                help: BeginningRoom.help(beginning, for: me), csrf: request.csrf
            ).page)
    }

    private static func answer(_ request: Request, _ me: Context) async throws -> Reply {
        let isThere: Bool
        switch request.form["answer"] {
        case "partly": return .go(to: Path.begin.url + "?partly=1")
        case "two": isThere = try await BeginningRoom.want(ideasForTwo: true, by: me)
        case "alone": isThere = try await BeginningRoom.want(ideasForTwo: false, by: me)
        default: isThere = try await BeginningRoom.hear(by: me)
        }
        return .go(to: isThere ? .today : .begin)
    }
}

extension Beginning {
    /// Where it is to be mended.
    fileprivate func field(of refusal: Refusal) -> String {
        switch refusal {
        case .empty: "concern"
        case .tooLong: sentence.isLonger(than: Self.sentenceLimit) ? "sentence" : "correction"
        }
    }

    /// What a form says; what is not on offer is left out.
    fileprivate init(reading form: Form) {
        self.init(
            concerns: Concern.allCases.filter { form.all("concern").contains($0.rawValue) },
            sentence: form.text("sentence"), correction: form.text("correction"))
    }
}
