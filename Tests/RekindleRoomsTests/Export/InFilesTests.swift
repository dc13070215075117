import Foundation
import RekindleCore
import RekindleRooms
import RekindleTesting
import Testing

/// Moments as files write and read them.
struct InFilesTests {
    @Test func `a moment that was written is read as the same, and as the calendar has it`() throws {
        var chance = Chance(seed: 11)
        for _ in 0..<200 {
            let moment = Date(timeIntervalSince1970: Double(chance.number(below: 4_000_000_000)) - 1_000_000_000)
            let text = moment.inFiles
            #expect(Date(inFiles: text) == moment)
            #expect(text.hasPrefix("\(Zone.utc.day(of: moment))T\(Zone.utc.clock(of: moment)):"))
        }
    }

    @Test(arguments: [
        "", "2026-11-22", "2026-11-22T20:05:00", "2026-11-22 20:05:00Z", "2026-11-22T24:00:00Z", "2026-11-22T20:60:00Z",
        "2026-11-22T20:05:60Z", "2026-02-30T20:05:00Z", "2026-11-22T2٢:05:00Z", "2026-11-22T20:05:00z",
        "2026-11-22T20:05:00ZZ", "2026-11-22T-1:05:00Z",
    ]) func `nothing else is one`(text: String) {
        #expect(Date(inFiles: text) == nil)
    }
}
