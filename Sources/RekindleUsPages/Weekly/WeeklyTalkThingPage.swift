import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// One thing for the week. What is chosen here travels to the last screen and is kept there or not at all.
struct WeeklyTalkThingPage: Sendable {
    var practices: [Practice]
    var chosen: Practice.ID?
    var isConnected: Bool

    var page: Page {
        Page(
            step: .thing, heading: "One thing for the week",
            lede: isConnected
                ? "Something small that you would both be glad of. It is an invitation and not a promise."
                : "Something small that you would be glad of. It is an invitation and not a promise.",
            isConnected: isConnected, body: form)
    }

    /// Asked by GET, since nothing changes here.
    private var form: HTML {
        """
        <form method="get" action="\(Path.weeklyTalk.url)">
        <input type="hidden" name="step" value="\(WeeklyTalkStep.date.rawValue)">
        \(Options(
            legend: "One thing for the week", name: "thing", choices: choices, style: .rows, hidesLegend: true))
        <div class="buttons"><button type="submit" class="button primary">Go on</button></div>
        </form>
        \(WeeklyTalkOnward(step: .thing, hasForm: true))
        """
    }

    private var choices: [Choice] {
        let isListed = practices.contains { $0.id == chosen }
        return practices.map {
            Choice(
                value: $0.id.rawValue, title: Quotes.curled($0.title),
                hint: "\(Effort.minutes($0.minutes)). \(Quotes.curled($0.promise))", isOn: $0.id == chosen)
        } + [Choice(value: "", title: "Nothing in particular", isOn: !isListed)]
    }
}
