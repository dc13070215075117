package import RekindleHTML

/// One of the things to choose from.
package struct Choice: Sendable {
    package var value: String
    package var title: String
    package var hint: String?
    package var isOn: Bool
    /// A picture beside the title.
    package var drawing: HTML?
    /// Whether it stands back behind the others, such as leaving a question open.
    package var isQuiet: Bool
    /// What is shown of the title where there is little room.
    package var short: String?

    /// Describes a choice.
    package init(
        value: String, title: String, hint: String? = nil, isOn: Bool = false, drawing: HTML? = nil,
        isQuiet: Bool = false, short: String? = nil
    ) {
        self.value = value
        self.title = title
        self.hint = hint
        self.isOn = isOn
        self.drawing = drawing
        self.isQuiet = isQuiet
        self.short = short
    }
}

extension Choice {
    /// One for each of what is on offer, in its order, by the string that is kept of it.
    package static func each<Value: RawRepresentable<String>>(
        _ offered: [Value], _ title: (Value) -> String, isOn: (Value) -> Bool = { _ in false }
    ) -> [Choice] {
        offered.map { Choice(value: $0.rawValue, title: title($0), isOn: isOn($0)) }
    }

    /// One for each number on offer, in its order.
    package static func each(_ offered: [Int], _ title: (Int) -> String, isOn: (Int) -> Bool) -> [Choice] {
        offered.map { Choice(value: String($0), title: title($0), isOn: isOn($0)) }
    }
}

/// One question with choices, one or several of them.
package struct Options: Component, Sendable {
    /// How the choices are laid out.
    package enum Style: String, Sendable {
        /// Words to tap, flowing like text.
        case words
        /// One below the other, with room for a hint or a picture.
        case rows
        /// Steps along a thread, from one end to the other; on a phone the words of the chosen one show.
        case scale
    }

    package var legend: String
    package var name: String
    package var choices: [Choice]
    package var many: Bool
    package var hint: String?
    package var style: Style
    /// Whether the page's heading asks the question already, so that the legend is only read aloud.
    package var hidesLegend: Bool
    /// The thread that steps stand on.
    package var thread: SignDrawing.Ends?
    /// What goes with the answer and is no answer itself.
    package var aside: HTML?
    /// Whether a browser asks for an answer before it sends the form.
    package var isRequired: Bool
    /// Why the answer was refused; it stands beside the choices.
    package var refusal: String?

    /// Describes a question.
    package init(
        legend: String, name: String, choices: [Choice], many: Bool = false, hint: String? = nil,
        style: Style = .words, hidesLegend: Bool = false, thread: SignDrawing.Ends? = nil, aside: HTML? = nil,
        isRequired: Bool = false, refusal: String? = nil
    ) {
        self.legend = legend
        self.name = name
        self.choices = choices
        self.many = many
        self.hint = hint
        self.style = style
        self.hidesLegend = hidesLegend
        self.thread = thread
        self.aside = aside
        self.isRequired = isRequired
        self.refusal = refusal
    }

    /// The question with its choices.
    package var html: HTML {
        """
        <fieldset class="options \(raw: style.rawValue)\(raw: isLong ? " long" : "")"\(invalid)>
        <legend\(HTML.attribute("class", hidesLegend ? "visually-hidden" : nil))>\(legend)</legend>
        \(hint.map { "<p class=\"hint\">\($0)</p>\n" as HTML })\(beside)\
        <div class="choices">
        \(thread?.underChoices)\(HTML.each(choices, face))\
        </div>
        \(aside)</fieldset>
        """
    }

    private var beside: FieldRefusal { FieldRefusal(id: "field-\(name)", words: refusal) }

    /// Of one choice the group is what can be wrong, as a group of radio buttons; of several each box says it itself.
    private var invalid: HTML {
        guard refusal != nil else { return .empty }
        if many { return HTML.attribute("aria-describedby", "\(beside.id)-refusal") }
        return beside.attributes() + " role=\"radiogroup\""
    }

    /// Seven steps stand closer than five.
    private var isLong: Bool { style == .scale && choices.count > 6 }

    private func face(_ choice: Choice) -> HTML {
        """
        <label class="choice\(raw: choice.isQuiet ? " open" : "")"><input type="\(raw: many ? "checkbox" : "radio")" name="\(name)" \
        value="\(choice.value)"\(HTML.flag("checked", choice.isOn))\(HTML.flag("required", isRequired))\(HTML.when(many && refusal != nil) { beside.attributes() })\
        \(HTML.attribute("aria-label", choice.short.map { _ in choice.title }))>\
        <span class="face">\(choice.drawing)<span class="word">\(choice.short ?? choice.title)\
        \(choice.hint.map { "<small>\($0)</small>" as HTML })</span></span></label>

        """
    }
}
