package import RekindleHTML

/// One line to type.
package struct TextField: Component, Sendable {
    package var label: String
    package var name: String
    package var value: String
    package var hint: String?
    package var limit: Int?
    package var type: String
    /// What a browser may fill in; nothing that somebody else typed here.
    package var autocomplete: Autocomplete
    package var inputmode: String?
    package var isRequired: Bool
    package var autofocus: Bool
    /// Needed only where two fields of a page share a name.
    package var id: String?
    /// Why what was typed was refused; it stands beside the field.
    package var refusal: String?

    /// Describes a field.
    package init(
        label: String, name: String, value: String = "", hint: String? = nil, limit: Int? = nil,
        type: String = "text", autocomplete: Autocomplete = .off, inputmode: String? = nil, isRequired: Bool = false,
        autofocus: Bool = false, id: String? = nil, refusal: String? = nil
    ) {
        self.label = label
        self.name = name
        self.value = value
        self.hint = hint
        self.limit = limit
        self.type = type
        self.autocomplete = autocomplete
        self.inputmode = inputmode
        self.isRequired = isRequired
        self.autofocus = autofocus
        self.id = id
        self.refusal = refusal
    }

    /// The field with its label and what is said about it.
    package var html: HTML {
        let words = FieldWords(
            id: id ?? "field-\(name)", label: label, hint: hint.map { "\($0)" }, limit: limit, refusal: refusal)
        return """
            <div class="field">
            \(words.before)<input type="\(type)" id="\(words.id)" name="\(name)"\(shownValue)\
            \(HTML.attribute("autocomplete", autocomplete.rawValue))\(spelling)\(HTML.attribute("inputmode", inputmode))\
            \(HTML.flag("required", isRequired))\(HTML.flag("autofocus", autofocus))\(words.attributes)>
            \(words.after)</div>
            """
    }

    /// What is typed goes to no service for spelling, a password that is shown no less than a name.
    private var spelling: HTML {
        ["date", "time"].contains(type) ? .empty : " spellcheck=\"false\" writingsuggestions=\"false\""
    }

    /// A password is never sent back, whatever the page was given.
    private var shownValue: HTML {
        type == "password" ? .empty : HTML.attribute("value", value)
    }
}
