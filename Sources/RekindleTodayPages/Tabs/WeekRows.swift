import RekindleHTML
import RekindleSite
import RekindleUI

/// What the two, or one of them, can do here from week to week.
struct WeekRows: Component {
    var isConnected: Bool

    var html: HTML {
        """
        <section><h2>From week to week</h2>
        \(LinkRow.list([
            LinkRow(
                title: "This week", url: Path.plan.url,
                detail: isConnected ? "What you would both be glad to do" : "Something light, and one thing of your own",
                icon: .leaf),
            LinkRow(
                title: "Looking back", url: Path.week.url, detail: "One good thing and five taps, in forty seconds",
                icon: .check),
            LinkRow(
                title: "Ten minutes a week", url: Path.weeklyTalk.url,
                detail: "One good moment, one thing until then, and when next", icon: .calendar),
            LinkRow(
                title: "A try", url: Path.trial.url, detail: "A few weeks, a little time, an honest look at the end",
                icon: .clock),
        ]))</section>

        """
    }
}
