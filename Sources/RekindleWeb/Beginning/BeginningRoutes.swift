import Foundation
import RekindleCore
import RekindleLibrary
import RekindleRooms
import RekindleVault

/// What brings somebody here, said back, and one thing for tonight.
enum BeginningRoutes {
    static let routes: [Route] = [
        .mine(.begin, get: begin, post: keep),
        .mine(.heard, get: heard, post: answer),
    ]

    private static func begin(_ request: Request, _ me: Context) async throws -> Reply {
        let record = try await me.personal.only(Beginning.self)
        let beginning = record?.content ?? Beginning(concerns: [])
        return .page(
            BeginPage(
                beginning: beginning, version: record?.version, asksWhatWasMissed: request.query.has("partly"),
                csrf: request.csrf
            ).page)
    }

    private static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let record = try await me.personal.only(Beginning.self)
        let beginning = Beginning(
            concerns: Concern.allCases.filter { request.form.all("concern").contains($0.rawValue) },
            sentence: request.form.text("sentence"), correction: request.form.text("correction"))
        var page = BeginPage(
            beginning: beginning, version: record?.version, asksWhatWasMissed: request.form.has("correction"),
            csrf: request.csrf)
        if let refusal = refusal(beginning, request.form) {
            page.refusal = refusal
            return .refused(page.page)
        }
        // The same form sent twice is kept once, and what was heard stays heard.
        if record?.content.says(beginning) == true { return .go(to: .heard) }
        if let record, request.form.version != record.version {
            page.other = record.content
            return .refused(page.page)
        }
        try await me.personal.apply([try me.personal.setting(beginning, expecting: record?.version)])
        return .go(to: .heard)
    }

    private static func refusal(_ beginning: Beginning, _ form: Form) -> String? {
        if form.all("concern").contains(where: { Concern(rawValue: $0) == nil }) {
            return "One of the words is not on the list. Look at what is marked, and send it again."
        }
        if beginning.concerns.isEmpty, beginning.sentence.isEmpty {
            return "Tap at least one word, or write one sentence. The nearest one will do."
        }
        if [beginning.sentence, beginning.correction].contains(where: { $0.isLonger(than: Beginning.sentenceLimit) }) {
            return "That is longer than \(Beginning.sentenceLimit) letters. One sentence is enough; shorten it."
        }
        return nil
    }

    private static func heard(_ request: Request, _ me: Context) async throws -> Reply {
        guard let record = try await me.personal.only(Beginning.self) else { return .go(to: .begin) }
        let tonight = Tonight.choose(from: request.library.practices, for: record.content.concerns)
        return .page(HeardPage(beginning: record.content, tonight: tonight, csrf: request.csrf).page)
    }

    private static func answer(_ request: Request, _ me: Context) async throws -> Reply {
        if request.form["answer"] == "partly" { return .go(to: Path.begin.url + "?partly=1") }
        guard let record = try await me.personal.only(Beginning.self) else { return .go(to: .begin) }
        if !record.content.isHeard {
            var beginning = record.content
            beginning.isHeard = true
            try await me.personal.apply([try me.personal.replacing(record, with: beginning)])
        }
        return .go(to: .today)
    }
}

extension Beginning {
    fileprivate func says(_ other: Beginning) -> Bool {
        (concerns, sentence, correction) == (other.concerns, other.sentence, other.correction)
    }
}

extension Form {
    /// The version of what somebody saw when they wrote this; nil where there was nothing yet.
    var version: Int64? { self["version"].flatMap(Int64.init) }
}
