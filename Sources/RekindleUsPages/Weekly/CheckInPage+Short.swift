import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// What the short form asks: one good thing and five taps.
extension CheckInPage {
    var shortQuestions: HTML {
        "\(good)\n<div class=\"weekly-five\">\n\(HTML.each(Sign.allCases, shortQuestion))</div>"
    }

    private var good: TextArea {
        TextArea(
            label: "One good thing this week", name: "words", value: checkIn.good ?? "",
            hint: "Small counts. It stays with you, whatever you bring.", limit: CheckIn.goodLimit, rows: 2,
            refusal: refusal?["words"])
    }

    private func shortQuestion(_ sign: Sign) -> Options {
        let choices = Choice.each(sign.steps.sorted(), sign.shortWords, isOn: { checkIn.signs[sign] == $0 })
        return question(CheckIn.Item(sign), sign.shortQuestion, choices, style: .words)
    }

    static let longer: HTML = """
        <p>More on your mind? <a href="\(Path.checkIn.url)">The longer check-in</a> takes two minutes and keeps what you
        said here.</p>
        """
}

extension Sign {
    /// As it is asked where there are forty seconds.
    fileprivate var shortQuestion: String {
        switch self {
        case .arguments: "How quickly arguments start"
        case .sharing: "Telling each other what goes on inside"
        case .touch: "Touch and affection, as it is for you"
        case .time: "Your time together, how it is"
        case .ease: "Being yourself around each other"
        }
    }

    /// A step in as few words as it takes. Each means the same as in the longer form, since both keep the same number.
    fileprivate func shortWords(_ step: Int) -> String {
        switch (self, step) {
        case (.arguments, 10): "As rare as in good times"
        case (.arguments, 8): "A bit sooner"
        case (.sharing, 8): "A bit less"
        case (.sharing, 5): "Mostly practical"
        case (.time, 10): "As good as it gets"
        default: words(step)
        }
    }
}
