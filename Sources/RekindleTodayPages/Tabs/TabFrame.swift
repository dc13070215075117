import RekindleCore
import RekindleHTML
import RekindleUI

/// What a tab has of its own, around what the rooms contribute to it.
package struct TabFrame: Sendable {
    let tab: Tab
    let heading: HTML
    var lede: HTML?
    var drawing: ThreadsDrawing?
    /// The strategies whose practices stand in it.
    var shelves: [Strategy] = []
    /// What to know at its end, before the way to everything else.
    var ending: String?

    /// What is here for talking.
    package static func talk(isConnected: Bool) -> TabFrame {
        TabFrame(
            tab: .talk, heading: "Talk",
            lede: """
                For when words are hard to find, or come out too hot.\(isConnected ? "" : " You can begin on your own.")
                """,
            shelves: [.openness, .listening, .lessons],
            ending: "The talking happens between you two. None of it is typed in or kept here.")
    }

    /// Small things for two: time, gestures, touch.
    package static func together(isConnected: Bool) -> TabFrame {
        TabFrame(
            tab: .together, heading: "Together",
            lede: """
                A little time, a kind gesture, a hand where it is welcome. \(isConnected
                    ? "Choose the smallest one that appeals to you." : "One person can begin, and each page says how.")
                """,
            drawing: isConnected ? .together : .open, shelves: [.time, .affection, .touch],
            ending: "All of this happens away from the screen. Nothing has to be reported back.")
    }

    /// What the two have here.
    static func us(with partnerName: Verbatim) -> TabFrame {
        TabFrame(tab: .us, heading: "You and \(partnerName)", drawing: .together)
    }

    /// Alone there is a story, not yet an "us".
    static let story = TabFrame(
        tab: .us, heading: "Your story", lede: "What you noticed, for you alone. The second thread is open.",
        drawing: .open)
}
