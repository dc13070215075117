import Foundation
import RekindleCore
import RekindleLibrary
import Testing

struct SuggestionRequestTests {
    private func refusal(_ json: String) -> SuggestionRefusal? {
        do throws(SuggestionRefusal) {
            _ = try SuggestionRequest(json: Data(json.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func `every field arrives`() throws {
        let json = """
            {"day": "2026-11-22", "concerns": ["unheard", "fights"], "mood": "hurting", "minutes": 20,
             "ways": ["alone", "onePhone"], "understood": 2, "declined": ["touch"], "adult": true, "quietWeek": true,
             "past": [{"practice": "say-it-back", "day": "2026-11-20", "how": "not-for-us"},
                      {"practice": "gone-since", "day": "1970-01-01"}],
             "shown": [{"practice": "good-news", "day": "2026-11-21"}, {"practice": "good-news", "day": "2026-11-01"}],
             "seed": 9223372036854775807, "limit": 3}
            """
        let request = try SuggestionRequest(json: Data(json.utf8))
        var situation = Situation(day: 20_779, concerns: [.unheard, .fights], mood: .hurting, minutes: 20)
        situation.ways = [.alone, .onePhone]
        situation.understood = 2
        situation.declined = [.touch]
        (situation.isAdultOpen, situation.isQuiet) = (true, true)
        situation.past = [
            Doing(practice: Identifier("say-it-back"), day: 20_777, how: .notForUs),
            Doing(practice: Identifier("gone-since"), day: 0),
        ]
        situation.shown = Shown([
            .init(practice: "good-news", day: 20_778), .init(practice: "good-news", day: 20_758),
        ])
        #expect(request.situation == situation)
        #expect(request.seed == Seed(UInt64(Int.max)) && request.limit == 3)
    }

    @Test func `the day is enough`() throws {
        let request = try SuggestionRequest(json: Data(#"{"day": "2024-02-29"}"#.utf8))
        #expect(request.situation == Situation(day: 19_782))
        #expect(request.limit == 5)
    }

    @Test(arguments: [
        ("{}", "day"), (#"{"day": 5}"#, "day"), (#"{"day": "2026-02-29"}"#, "day"), (#"{"day": "22.11.2026"}"#, "day"),
        (#"{"day": "9999999999999999999-1-1"}"#, "day"), (#"{"day": "2026-11-22", "dya": 1}"#, "dya"),
        (#"{"day": "2026-11-22", "mood": "grumpy"}"#, "mood"),
        (#"{"day": "2026-11-22", "ways": ["by post"]}"#, "ways.1"),
        (#"{"day": "2026-11-22", "minutes": 0}"#, "minutes"), (#"{"day": "2026-11-22", "minutes": 1441}"#, "minutes"),
        (#"{"day": "2026-11-22", "understood": 11}"#, "understood"), (#"{"day": "2026-11-22", "seed": -1}"#, "seed"),
        (#"{"day": "2026-11-22", "limit": 101}"#, "limit"), (#"{"day": "2026-11-22", "limit": 0}"#, "limit"),
        (#"{"day": "2026-11-22", "past": [{"practice": "a"}]}"#, "past.1.day"),
        (#"{"day": "2026-11-22", "past": [{"practice": "a", "day": "soon"}]}"#, "past.day"),
        (#"{"day": "2026-11-22", "past": [{"practice": "a", "day": "2026-11-01", "who": "b"}]}"#, "who"),
        (#"{"day": "2026-11-22", "shown": [{"practice": "a"}]}"#, "shown.1.day"),
        (#"{"day": "2026-11-22", "shown": [{"practice": "a", "day": "soon"}]}"#, "shown.day"),
        (#"{"day": "2026-11-22", "shown": [{"practice": "a", "day": "2026-11-01", "how": "glad"}]}"#, "how"),
    ])
    func `a wrong field is named`(json: String, field: String) {
        let refusal = refusal(json)
        #expect(refusal?.field == field)
        #expect(refusal?.description.hasPrefix("The field “\(field)”: ") == true)
    }

    @Test(arguments: [
        "", "[]", "5", "{", "null", "{\"day\": \"\u{0}\"}", #"{"day": "2026-11-22", "minutes": 1e99}"#,
    ])
    func `what is no question is refused`(json: String) {
        #expect(refusal(json) != nil)
    }

    @Test func `a question without end is refused`() {
        #expect(refusal(String(repeating: " ", count: 1_000_001))?.problem == "This is too long.")
    }
}
