import Foundation
import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// When next. The only screen that keeps something, and it says for whom.
struct WeeklyTalkDatePage: Refusable, Sendable {
    var entry: WeeklyTalkEntry
    var thing: Practice?
    var version: Int64?
    var isConnected: Bool
    /// A date for the days to come is kept already, perhaps from the other phone.
    var isSettled = false
    var csrf: String
    var refusal: FormRefusal?
    /// What was kept meanwhile from another page.
    var meanwhile: KeptTalk?

    var page: Page {
        Page(
            step: .date, heading: "When next?",
            lede: "The same day and time is easiest to remember. It can be changed whenever it no longer fits.",
            isConnected: isConnected,
            body: """
                \(PrivacyTag(label: isConnected ? WeeklyTalk.label : .onlyYou))\(words)\
                \(HTML.when(isSettled) { Notice(Self.settled) })\
                \(meanwhile.map { EditConflict.kept("\(Self.words($0))") })\(form)

                """, hasForm: true)
    }

    private var words: HTML {
        HTML.when(isConnected) {
            """
            <p>The thing and the date are kept for both of you. Each sees it on their own clock, and either may change \
            it.</p>
            """
        }
    }

    private static let settled = "This is kept already, as it stands below. Keep it again only to change it."

    private static func words(_ kept: KeptTalk) -> String {
        [kept.moment ?? "no date", kept.thing.map { Quotes.curled($0.title) } ?? "nothing in particular"].joined(
            separator: " · ")
    }

    private var form: PostForm {
        PostForm(
            action: Path.weeklyTalk.url, csrf: csrf,
            hidden: [("thing", entry.thing?.rawValue ?? "")] + (version.map { [("version", String($0))] } ?? []),
            refusal: refusal,
            body: """
                <p>Until then: \(thing.map { Quotes.curled($0.title) } ?? "nothing in particular").
                <a href="\(WeeklyTalkStep.thing.url)">Choose another</a></p>
                \(TextField(label: "Day", name: "day", value: entry.day, type: "date", refusal: refusal?["day"]))
                \(TextField(label: "Time", name: "time", value: entry.time, type: "time", refusal: refusal?["time"]))
                """, submit: isConnected ? "Keep the date for both of us" : "Keep the date",
            secondary: ("open", "yes", "Leave the date open"))
    }
}

/// What somebody chose at the end of the ten minutes, and the first thing that is in the way.
struct WeeklyTalkEntry: Equatable, Sendable {
    var thing: Practice.ID?
    var day: String
    var time: String
    /// No date this time.
    var isOpen = false

    init(_ form: Form) {
        let id = form.text("thing")
        thing = id.isEmpty ? nil : Practice.ID(id)
        (day, time) = (form.text("day"), form.text("time"))
        isOpen = form.has("open")
    }

    init(thing: Practice.ID?, next: Date, in zone: Zone) {
        self.thing = thing
        (day, time) = (zone.day(of: next), zone.clock(of: next))
    }

    /// What is kept of it; nil where it names no moment and does not leave the date open.
    func talk(in zone: Zone) -> WeeklyTalk? {
        if isOpen { return WeeklyTalk(thing: thing) }
        return zone.moment(day: day, time: time).map { WeeklyTalk(thing: thing, next: $0) }
    }

    /// The one to choose anew; the day where both are there and name no moment.
    var noMomentField: String { !day.isEmpty && time.isEmpty ? "time" : "day" }

    /// What is to be done about a day and a time that name no moment.
    var noMoment: String {
        day.isEmpty || time.isEmpty
            ? "Choose a day and a time, or leave the date open."
            : "That day or time is not on the calendar. Please choose again."
    }
}
