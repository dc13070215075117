import Foundation
import RekindleVault
import Testing

struct OneTimeCodeTests {
    // RFC 6238, appendix B, SHA-1, its eight digits cut to the last six.
    @Test(
        arguments: zip(
            [59, 1_111_111_109, 1_111_111_111, 1_234_567_890, 2_000_000_000, 20_000_000_000] as [TimeInterval],
            ["287082", "081804", "050471", "005924", "279037", "353130"]))
    func `a code is what RFC 6238 says`(seconds: TimeInterval, expected: String) {
        let step = OneTimeCode.step(at: Date(timeIntervalSince1970: seconds))
        #expect(OneTimeCode.code(secret: Array("12345678901234567890".utf8), step: step) == expected)
    }

    @Test(arguments: [(0, 0), (29, 0), (30, 1), (59, 1), (60, 2)] as [(TimeInterval, Int64)])
    func `a step is half a minute`(seconds: TimeInterval, step: Int64) {
        #expect(OneTimeCode.step(at: Date(timeIntervalSince1970: seconds)) == step)
    }

    @Test func `every code has six digits`() {
        for step in Int64(0)..<2_000 {
            let code = OneTimeCode.code(secret: [1, 2, 3], step: step)
            #expect(code.utf8.count == 6 && code.utf8.allSatisfy { (48...57).contains($0) })
        }
    }
}
