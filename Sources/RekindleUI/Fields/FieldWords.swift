package import RekindleHTML

/// What stands around a field: its label, a hint, how much fits, and why what stands in it was refused.
package struct FieldWords {
    /// What its label and its descriptions refer to.
    package let id: String
    private let label: String
    private let hint: HTML?
    private let limit: Int?
    private let refusal: String?

    /// Describes them.
    package init(id: String, label: String, hint: HTML? = nil, limit: Int? = nil, refusal: String? = nil) {
        (self.id, self.label, self.hint, self.limit, self.refusal) = (id, label, hint, limit, refusal)
    }

    /// What stands before the field.
    package var before: HTML {
        """
        <label for="\(id)">\(label)</label>
        \(hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>\n" as HTML })\
        \(FieldRefusal(id: id, words: refusal))
        """
    }

    /// No `maxlength`: a browser would cut a pasted text without a word.
    package var attributes: HTML {
        let others = [hint.map { _ in "\(id)-hint" }, limit.map { _ in "\(id)-limit" }].compactMap(\.self)
        return HTML.attribute("data-limit", limit.map(String.init))
            + FieldRefusal(id: id, words: refusal).attributes(others)
    }

    var after: HTML {
        guard let limit else { return .empty }
        return "<p class=\"limit\" id=\"\(id)-limit\">Up to \(limit) characters</p>\n"
    }
}

/// Why what stands in a field was refused, and what ties it to the field; nothing where nothing was.
struct FieldRefusal: Component {
    let id: String
    let words: String?

    var html: HTML {
        words.map { "<p class=\"field-refusal\" id=\"\(id)-refusal\">\($0)</p>\n" as HTML } ?? .empty
    }

    /// - Parameter others: what describes the field besides.
    func attributes(_ others: [String] = []) -> HTML {
        let described = (words.map { _ in ["\(id)-refusal"] } ?? []) + others
        return HTML.attribute("aria-invalid", words.map { _ in "true" })
            + HTML.attribute("aria-describedby", described.isEmpty ? nil : described.joined(separator: " "))
    }
}
