/// What is wrong with a question, in words for whoever wrote it.
package struct SuggestionRefusal: Error, Equatable, CustomStringConvertible {
    package let field: String?
    package let problem: String

    init(field: String? = nil, problem: String) {
        self.field = field
        self.problem = problem
    }

    init(_ error: any Error) {
        if let refusal = error as? SuggestionRefusal {
            self = refusal
        } else {
            let (field, problem) = explained(error)
            let whole = "This is not a question in JSON, or a number in it is out of all bounds."
            self.init(field: field, problem: field == nil ? whole : problem)
        }
    }

    package var description: String {
        field.map { "The field “\($0)”: \(problem)" } ?? problem
    }
}
