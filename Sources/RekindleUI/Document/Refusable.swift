/// A page with a form that may be refused: the same page again, with the reason in it.
package protocol Refusable {
    /// Why what was sent was not done; nil while nothing is wrong.
    var refusal: FormRefusal? { get set }
    /// The page as it stands.
    var page: Page { get }
}

extension Refusable {
    /// The same page with this as the reason.
    package func refusing(_ refusal: FormRefusal) -> Page {
        var again = self
        again.refusal = refusal
        return again.page
    }

    /// The same page with these words as the reason.
    /// - Parameter field: which field they are about; nil where none of them is wrong by itself.
    package func refusing(_ words: String, at field: String? = nil) -> Page {
        refusing(FormRefusal(words, at: field))
    }
}
