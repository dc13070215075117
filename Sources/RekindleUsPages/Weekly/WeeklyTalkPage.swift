import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleRooms
import RekindleSite
import RekindleUI

/// What the last ten minutes left, in the words and on the clock of whoever looks.
struct KeptTalk: Sendable {
    /// Nil when no date was set, or it has gone by.
    var moment: String?
    var isToday: Bool
    var thing: Practice?

    init(_ talk: WeeklyTalk, _ me: Context) {
        let next = talk.next.flatMap { $0 > me.now || talk.isOn(dayOf: me.now, in: me.zone) ? $0 : nil }
        moment = next.map(me.zone.moment)
        isToday = next != nil && talk.isOn(dayOf: me.now, in: me.zone)
        thing = talk.next == nil || next != nil ? talk.thing.flatMap(me.library.offered) : nil
    }

    var isEmpty: Bool { moment == nil && thing == nil }
}

/// Where the ten minutes begin, and what they left the last time.
struct WeeklyTalkPage: Sendable {
    var kept: KeptTalk?
    var isKept: Bool
    var isConnected: Bool

    var page: Page {
        Page(
            heading: "Ten minutes a week", lede: lede, tab: isConnected ? .together : .us,
            body: "\(HTML.when(isKept) { Notice("Kept.", kind: .done) })\(next)\(begin)",
            drawing: shown == nil ? (isConnected ? .together : .open) : nil)
    }

    private var shown: KeptTalk? { kept.flatMap { $0.isEmpty ? nil : $0 } }

    private var lede: String {
        isConnected
            ? "One good moment, how you two see it, one thing for the week, and when next. On one phone or on two."
            : "One good moment, how it is for you, one thing for the week, and when next. Alone, or with "
                + "someone beside you."
    }

    private var next: Card? {
        guard let shown else { return nil }
        return Card(
            title: shown.isToday ? "Today" : shown.moment == nil ? "For this week" : "Next time",
            body: """
                \(shown.moment.map { "<p class=\"first-move\">\($0)</p>" as HTML })
                \(shown.thing.map(thing))
                \(HTML.when(shown.moment != nil) { calendar })
                <p><a href="\(WeeklyTalkStep.date.url)">\(shown.moment == nil ? "Set a date" : "Change it")</a></p>
                """, label: isConnected ? WeeklyTalk.label : .onlyYou)
    }

    private func thing(_ practice: Practice) -> HTML {
        """
        <p>One thing until then: <a href="\(Path.libraryItem(practice.id.rawValue).url)">\(Quotes.curled(practice.title))</a></p>
        """
    }

    private var calendar: HTML {
        """
        <p><a href="\(Path.weeklyTalkDate.url)">Put it into a calendar</a>
        <small class="hint">The file says “Ten minutes” and when, with no name and no address.</small></p>
        """
    }

    private var begin: HTML {
        let isDue = shown?.moment == nil || shown?.isToday == true
        return """
            <p>\(ActionLink(title: isDue ? "Begin" : "Begin now", url: WeeklyTalkStep.moment.url, quiet: !isDue))</p>
            <p class="hint">Four short screens. Nothing is typed in but the date, and you can stop at any of them.</p>
            """
    }
}
