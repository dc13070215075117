import RekindleCore
import RekindleHTML
import RekindleUI

/// What the long form asks.
extension CheckInPage {
    var questions: HTML {
        """
        \(signs)\(understood)\(closeness)
        <hr>
        \(strengths)\(matters)\(sentence)
        """
    }

    private var signs: HTML {
        HTML.each(Sign.allCases) { sign in
            let choices = Choice.each(sign.steps.sorted(), sign.words, isOn: { checkIn.signs[sign] == $0 })
            return question(CheckIn.Item(sign), sign.question, choices, thread: sign.ends)
        }
    }

    private var understood: Options {
        let steps = CheckIn.understoodSteps.sorted()
        let choices = Choice.each(steps, CheckIn.understoodWords, isOn: { checkIn.understood == $0 })
        return question(.understood, "How understood do you feel?", choices, thread: .hardToGood)
    }

    private var closeness: Options {
        question(.closeness, "Which of these is most like you two?", Circles.choices(chosen: checkIn.closeness))
    }

    private var strengths: Options {
        Options(
            legend: "What is good, even now?", name: "strength",
            choices: Choice.each(Strength.allCases, \.words, isOn: checkIn.strengths.contains), many: true,
            hint: "Up to three.", aside: bring(.strengths), refusal: refusal?["strength"])
    }

    private var matters: Options {
        let choices = Choice.each(Sign.allCases, \.title, isOn: { checkIn.matters == $0 })
        return question(.matters, "What matters most to you now?", choices, style: .words)
    }

    private var sentence: TextArea {
        TextArea(
            label: "A sentence only for you", name: "sentence", value: checkIn.sentence,
            hint: "It never goes anywhere.", limit: CheckIn.sentenceLimit, rows: 2,
            refusal: refusal?["sentence"])
    }

    /// A question, a way to leave it open again, and whether to bring the answer.
    func question(
        _ item: CheckIn.Item, _ words: String, _ choices: [Choice], style: Options.Style = .scale,
        thread: SignDrawing.Ends? = nil
    ) -> Options {
        let open = Choice(
            value: "", title: "Leave it open", isOn: !checkIn.isAnswered(item), isQuiet: true,
            short: style == .scale ? "open" : nil)
        return Options(
            legend: words, name: item.rawValue, choices: choices + [open], style: style, thread: thread,
            aside: bring(item), refusal: refusal?[item.rawValue])
    }

    /// Whether an answer goes into the picture of the two.
    private func bring(_ item: CheckIn.Item) -> HTML {
        let isOn = checkIn.brought.contains(item)
        return HTML.when(isConnected) {
            Tick(label: "Bring this", name: "bring", value: item.rawValue, isOn: isOn, off: "keep it").html + "\n"
        }
    }
}
