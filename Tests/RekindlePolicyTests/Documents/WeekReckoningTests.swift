import Foundation
import Testing

/// What "this week" is, is decided in one place of the core.
struct WeekReckoningTests {
    @Test func `nothing outside of the core reckons a week from a day or a calendar`() throws {
        let checkout = try Checkout()
        var asked = 0
        for path in checkout.files where path.hasPrefix("Sources/") && path.hasSuffix(".swift") {
            guard !path.hasPrefix("Sources/RekindleCore/") else { continue }
            let text = try Checkout.text(path)
            asked += text.components(separatedBy: "Week(of: ").count - 1
            for reckoning in ["Week(day:", "Week(number:", "weekOfYear", "component(.weekday"] {
                #expect(!text.contains(reckoning), "\(path): \(reckoning)")
            }
        }
        #expect(asked > 0)
    }
}
