import RekindleCore
import RekindleHTML
import RekindleUI

/// One question of a check-in: its steps, a way to leave it open again, and whether to bring the answer.
struct CheckInQuestion: Component, Sendable {
    var item: CheckIn.Item
    var name: String
    var question: String
    var choices: [Choice]
    var style: Options.Style
    var thread: SignDrawing.Ends?
    var checkIn: CheckIn
    var isConnected: Bool

    var html: HTML {
        Options(
            legend: question, name: name, choices: choices + [open], style: style, thread: thread,
            aside: HTML.when(isConnected) { BringTick(item: item, isOn: checkIn.brought.contains(item)).html }
        ).html
    }

    private var open: Choice {
        Choice(
            value: "", title: "Leave it open", isOn: !checkIn.isAnswered(item), isQuiet: true,
            short: style == .scale ? "open" : nil)
    }
}

/// Whether an answer goes into the picture of the two.
struct BringTick: Component, Sendable {
    var item: CheckIn.Item
    var isOn: Bool

    var html: HTML {
        Tick(label: "Bring this", name: "bring", value: item.rawValue, isOn: isOn, off: "keep it").html + "\n"
    }
}

/// What a check-in says, in lines, for its author alone.
struct CheckInSummary: Component, Sendable {
    var checkIn: CheckIn

    var html: HTML {
        """
        <ul class="answers">\(HTML.each(checkIn.lines) { "<li><b>\($0.title)</b> \($0.words)</li>" })</ul>\
        \(checkIn.good.map { "<p>\($0)</p>" as HTML })\
        \(HTML.when(!checkIn.sentence.isEmpty) { "<p>\(checkIn.sentence)</p>" })
        """
    }
}
