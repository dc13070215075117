/// Why a form was not taken: said above it, and beside the field that it is about.
package struct FormRefusal: Equatable, Sendable {
    /// All of it, above the form.
    package let words: String
    private let fields: [String: String]

    /// About one field, or about the form as a whole.
    package init(_ words: String, at field: String? = nil) {
        self.words = words
        fields = field.map { [$0: words] } ?? [:]
    }

    /// About several fields at once, in their order on the page.
    package init(_ each: [(field: String, words: String)]) {
        words = each.map(\.words).joined(separator: " ")
        fields = Dictionary(each.map { ($0.field, $0.words) }) { first, _ in first }
    }

    /// What is wrong with a field; nil where nothing is.
    package subscript(field: String) -> String? { fields[field] }
}
