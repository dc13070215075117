package import RekindleHTML

/// One file to choose. A browser never fills it in by itself, so it is chosen anew where the form is shown again.
package struct FileField: Component, Sendable {
    package var label: String
    package var name: String
    package var hint: String?
    /// What a browser offers first, as endings of names.
    package var accept: [String]
    /// Why what was chosen was refused; it stands beside the field.
    package var refusal: String?

    /// Describes a field.
    package init(label: String, name: String, hint: String? = nil, accept: [String] = [], refusal: String? = nil) {
        (self.label, self.name, self.hint, self.accept, self.refusal) = (label, name, hint, accept, refusal)
    }

    /// The field with its label and what is said about it.
    package var html: HTML {
        let words = FieldWords(id: "field-\(name)", label: label, hint: hint.map { "\($0)" }, refusal: refusal)
        return """
            <div class="field">
            \(words.before)<input type="file" id="\(words.id)" name="\(name)"\
            \(HTML.attribute("accept", accept.isEmpty ? nil : accept.joined(separator: ",")))\(words.attributes)>
            </div>
            """
    }
}
