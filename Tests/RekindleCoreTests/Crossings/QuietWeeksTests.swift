import RekindleCore
import Testing

struct QuietWeeksTests {
    @Test func `about one week in four is quiet, and no two follow each other`() {
        for seed in 0..<50 {
            let weeks = QuietWeeks(seed: Seed(UInt64(seed)))
            let quiet = (2_900..<3_300).filter { weeks.isQuiet(Week(number: $0)) }
            #expect(quiet.count == 100)
            for (one, next) in zip(quiet, quiet.dropFirst()) { #expect((2...6).contains(next - one)) }
        }
    }

    @Test func `weeks before 1970 are weeks too`() {
        let quiet = (-40..<0).filter { QuietWeeks(seed: Seed(1)).isQuiet(Week(number: $0)) }
        #expect(quiet.count == 10)
    }

    @Test func `which week it is differs from couple to couple`() {
        let weeks = (0..<200).map { seed in
            (0..<12).filter { QuietWeeks(seed: Seed(UInt64(seed))).isQuiet(Week(number: $0)) }
        }
        #expect(Set(weeks).count == 27)
    }
}
