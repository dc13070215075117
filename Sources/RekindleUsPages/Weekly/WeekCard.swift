import Foundation
import RekindleCore
package import RekindleRooms
package import RekindleSite
import RekindleVault

/// What Today may say of the week: the ten minutes on their day, a look back towards the end of a week without one.
/// It rests on what this person said and on what both keep. A week that went by without is never mentioned.
package struct WeekCard: Equatable, Sendable {
    package var title: String
    package var body: String
    package var action: String
    package var path: Path

    /// Nil when there is nothing to say today.
    /// - Parameter hasCheckedIn: whether whoever looks did so this week.
    package init?(_ request: Request, _ me: Context, hasCheckedIn: Bool) async throws {
        let facts = try await WeekFacts(of: me)
        if let talk = facts.talk {
            self.init(
                title: "Ten minutes today",
                body: "At \(me.zone.clock(of: talk)). One good moment, one thing for the week, and when next.",
                action: "Look", path: .weeklyTalk)
        } else if try await request.vault.draft(for: Path.week.url, of: me.visitor) != nil {
            self.init(
                title: "You had begun looking back", body: "It is kept as you left it, for you alone.",
                action: "Go on with it", path: .week)
        } else if !hasCheckedIn, facts.isLookBack {
            self.init(
                title: "How was the week?", body: "One good thing and five taps. Forty seconds.", action: "Look back",
                path: .week)
        } else {
            return nil
        }
    }

    private init(title: String, body: String, action: String, path: Path) {
        (self.title, self.body, self.action, self.path) = (title, body, action, path)
    }
}
