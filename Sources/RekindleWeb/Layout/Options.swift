package import RekindleHTML

/// One of the things to choose from.
package struct Choice: Sendable {
    package var value: String
    package var title: String
    package var hint: String?
    package var isOn: Bool
    /// A picture beside the title.
    package var drawing: HTML?

    /// Describes a choice.
    package init(value: String, title: String, hint: String? = nil, isOn: Bool = false, drawing: HTML? = nil) {
        self.value = value
        self.title = title
        self.hint = hint
        self.isOn = isOn
        self.drawing = drawing
    }
}

/// One question with choices, one or several of them.
package struct Options: Sendable {
    /// How the choices are laid out.
    package enum Style: String, Sendable {
        /// Words to tap, flowing like text.
        case words
        /// One below the other, with room for a hint or a picture.
        case rows
        /// Steps along a thread, from one end to the other.
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

    /// Describes a question.
    package init(
        legend: String, name: String, choices: [Choice], many: Bool = false, hint: String? = nil,
        style: Style = .words, hidesLegend: Bool = false
    ) {
        self.legend = legend
        self.name = name
        self.choices = choices
        self.many = many
        self.hint = hint
        self.style = style
        self.hidesLegend = hidesLegend
    }

    /// The question with its choices.
    package var html: HTML {
        """
        <fieldset class="options \(raw: style.rawValue)">
        <legend\(HTML.attribute("class", hidesLegend ? "visually-hidden" : nil))>\(legend)</legend>
        \(hint.map { "<p class=\"hint\">\($0)</p>\n" as HTML })\
        <div class="choices">
        \(HTML.each(choices, face))\
        </div>
        </fieldset>
        """
    }

    private func face(_ choice: Choice) -> HTML {
        """
        <label class="choice"><input type="\(raw: many ? "checkbox" : "radio")" name="\(name)" \
        value="\(choice.value)"\(HTML.flag("checked", choice.isOn))>\
        <span class="face">\(choice.drawing)<span>\(choice.title)\
        \(choice.hint.map { "<small>\($0)</small>" as HTML })</span></span></label>

        """
    }
}
