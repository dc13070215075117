package import RekindleCore

/// A joint function as the catalogue lists it: what each keeps and releases, what both get, and by which rules.
/// Documents are written from it, and tests hold the room to it.
package struct AnyExchange: Sendable {
    package let function: any JointResult.Type
    /// What each of the two keeps for themselves; what they release is taken from it.
    package let kept: any Content.Type
    /// What each of the two releases, in a few words for the table of the trust page.
    package let released: String
    /// What opens for both.
    package let opens: String
    package let rules: ExchangeRules

    /// Lists a joint function.
    package init(
        _ function: any JointResult.Type, keeps kept: any Content.Type, released: String, opens: String,
        by rules: ExchangeRules
    ) {
        (self.function, self.kept, self.released, self.opens) = (function, kept, released, opens)
        self.rules = rules
    }
}
