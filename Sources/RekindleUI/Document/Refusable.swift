/// A page with a form that may be refused: the same page again, with the reason in it.
package protocol Refusable {
    /// Why what was sent was not done; nil while nothing is wrong.
    var refusal: String? { get set }
    /// The page as it stands.
    var page: Page { get }
}

extension Refusable {
    /// The same page with these words as the reason.
    package func refusing(_ words: String) -> Page {
        var again = self
        again.refusal = words
        return again.page
    }
}
