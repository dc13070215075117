package import RekindleHTML

/// Several lines to type.
package struct TextArea: Component, Sendable {
    package var label: String
    package var name: String
    package var value: String
    package var hint: HTML?
    package var limit: Int?
    package var rows: Int
    package var autofocus: Bool
    /// Needed only where two fields of a page share a name.
    package var id: String?
    /// Why what was typed was refused; it stands beside the field.
    package var refusal: String?

    /// Describes a field.
    package init(
        label: String, name: String, value: String = "", hint: HTML? = nil, limit: Int? = nil, rows: Int = 4,
        autofocus: Bool = false, id: String? = nil, refusal: String? = nil
    ) {
        self.label = label
        self.name = name
        self.value = value
        self.hint = hint
        self.limit = limit
        self.rows = rows
        self.autofocus = autofocus
        self.id = id
        self.refusal = refusal
    }

    /// The field. Browsers may send what is typed to a service that spells or writes along, and offer it again to whoever
    /// types here next: both are off. The line break after the tag is the one a browser drops, so that a text may begin with its own.
    package var html: HTML {
        let words = FieldWords(id: id ?? "field-\(name)", label: label, hint: hint, limit: limit, refusal: refusal)
        return """
            <div class="field">
            \(words.before)<textarea id="\(words.id)" name="\(name)" rows="\(rows)" \
            autocomplete="off" spellcheck="false" writingsuggestions="false"\
            \(HTML.flag("autofocus", autofocus))\(words.attributes)>
            \(value)</textarea>
            \(words.after)</div>
            """
    }
}
