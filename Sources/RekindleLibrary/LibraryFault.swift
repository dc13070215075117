/// What is wrong with a content file, in words that lead whoever edits it to the place.
package struct LibraryFault: Error, Equatable, CustomStringConvertible {
    /// The file, as seen from the content folder.
    package let file: String
    /// The id of the item, or its position while it has none.
    package let item: String?
    package let field: String?
    package let problem: String

    package init(file: String, item: String? = nil, field: String? = nil, problem: String) {
        self.file = file
        self.item = item
        self.field = field
        self.problem = problem
    }

    package var description: String {
        let place = [file, item, field.map { "field “\($0)”" }].compactMap(\.self).joined(separator: ", ")
        return "\(place): \(problem)"
    }
}
