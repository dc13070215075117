import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI
import RekindleUsPages
import RekindleVault

/// Alone there is a story, not yet an "us".
struct StoryPage: Sendable {
    var beginning: Beginning?
    var hasCheckIn: Bool

    var page: Page {
        Page(
            heading: "Your story", lede: "What you noticed, for you alone. The second thread is open.", tab: .us,
            body: """
                \(came)
                \(Card(
                    title: "How you see it",
                    body: "<p>\(hasCheckIn ? "Your own answers, in a drawing." : "Your answers will be here as a drawing, once you have checked in.")</p>",
                    action: hasCheckIn ? ("Look at it", Path.picture.url) : ("Check in", Path.checkIn.url),
                    label: CheckIn.label))
                \(WeekRows(isConnected: false))
                \(Card(
                    title: "Is there somebody to ask?",
                    body: "<p>What is here for one is complete. If you would like company, begin with how to ask.</p>",
                    action: ("How to ask", Path.invite.url), quiet: true))
                """, drawing: .open)
    }

    private var came: Card {
        let words = beginning?.concerns.map(\.words).joined(separator: " · ") ?? ""
        return Card(
            title: "What brought you here",
            body: "<p>\(words.isEmpty ? "A few words to tap, and what comes will fit better." : words)</p>",
            action: (words.isEmpty ? "Tap what fits" : "Change it", Path.begin.url), quiet: true,
            label: Beginning.label)
    }
}
