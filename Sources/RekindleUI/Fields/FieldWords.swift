import RekindleHTML

/// What stands around a field: its label, a hint, how much fits.
struct FieldWords {
    let id: String
    let label: String
    let hint: HTML?
    let limit: Int?
    /// Why what stands in it was refused.
    var refusal: String?

    var before: HTML {
        """
        <label for="\(id)">\(label)</label>
        \(hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>\n" as HTML })\
        \(refusal.map { "<p class=\"field-refusal\" id=\"\(id)-refusal\">\($0)</p>\n" as HTML })
        """
    }

    /// No `maxlength`: a browser would cut a pasted text without a word.
    var attributes: HTML {
        let described = [
            refusal.map { _ in "\(id)-refusal" }, hint.map { _ in "\(id)-hint" }, limit.map { _ in "\(id)-limit" },
        ].compactMap(\.self)
        return HTML.attribute("data-limit", limit.map(String.init))
            + HTML.attribute("aria-invalid", refusal.map { _ in "true" })
            + HTML.attribute("aria-describedby", described.isEmpty ? nil : described.joined(separator: " "))
    }

    var after: HTML {
        guard let limit else { return .empty }
        return "<p class=\"limit\" id=\"\(id)-limit\">Up to \(limit) characters</p>\n"
    }
}
