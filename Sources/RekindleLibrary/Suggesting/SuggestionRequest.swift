package import Foundation
package import RekindleCore

/// What goes into `rekindle suggest`: a situation, the seed that decides between equals, and how many are wanted.
package struct SuggestionRequest: Equatable, Sendable {
    package let situation: Situation
    package let seed: Seed
    package let limit: Int

    /// Larger questions are refused; three years of doings take a tenth of it.
    package static let sizeLimit = 1_000_000

    /// Reads a question, or says what is wrong with it.
    package init(json: Data) throws(SuggestionRefusal) {
        guard json.count <= Self.sizeLimit else { throw SuggestionRefusal(problem: "This is too long.") }
        let fields: SuggestionFields
        do {
            fields = try JSONDecoder().decode(SuggestionFields.self, from: json)
        } catch {
            throw SuggestionRefusal(error)
        }
        situation = try Self.situation(fields)
        seed = Seed(UInt64(try allowed(fields.seed ?? 0, 0...Int.max, "seed")))
        limit = try allowed(fields.limit ?? 5, 1...100, "limit")
    }

    private static func situation(_ fields: SuggestionFields) throws(SuggestionRefusal) -> Situation {
        var situation = Situation(day: try day(fields.day, "day"))
        situation.concerns = fields.concerns ?? []
        situation.mood = fields.mood
        if let minutes = fields.minutes { situation.minutes = try allowed(minutes, 1...1_440, "minutes") }
        if let ways = fields.ways { situation.ways = Set(ways) }
        if let understood = fields.understood { situation.understood = try allowed(understood, 0...10, "understood") }
        for doing in fields.past ?? [] {
            let day = try day(doing.day, "past.day")
            situation.past.append(Doing(practice: doing.practice, day: day, how: doing.how))
        }
        var offers: [Shown.Offer] = []
        for offered in fields.shown ?? [] {
            offers.append(Shown.Offer(practice: offered.practice, day: try day(offered.day, "shown.day")))
        }
        situation.shown = Shown(offers)
        situation.declined = Set(fields.declined ?? [])
        situation.isAdultOpen = fields.adult ?? false
        situation.isQuiet = fields.quietWeek ?? false
        return situation
    }

    /// Days from 1970 to a day such as 2026-11-22.
    private static func day(_ text: String, _ field: String) throws(SuggestionRefusal) -> Int {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
        guard parts.count == 3, (1900...9999).contains(parts[0]), parts.dropFirst().allSatisfy((1...31).contains),
            let date = Zone.utc.calendar.date(
                from: DateComponents(year: parts[0], month: parts[1], day: parts[2])),
            Zone.utc.day(of: date) == text
        else { throw SuggestionRefusal(field: field, problem: "Give a day such as 2026-11-22.") }
        return Zone.utc.dayNumber(of: date)
    }
}

private func allowed(_ value: Int, _ range: ClosedRange<Int>, _ field: String) throws(SuggestionRefusal) -> Int {
    guard range.contains(value) else {
        throw SuggestionRefusal(field: field, problem: "Allowed are \(range.lowerBound) to \(range.upperBound).")
    }
    return value
}
