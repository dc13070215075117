extension Beginning {
    /// What leads where somebody is offered something. The words are kept in their note for Today.
    package enum Lead: String, Sendable {
        /// Nothing that they wrote speaks against ideas for two.
        case plain
        /// Their own words speak of danger, force, fear or despair: Help comes first, and nothing for two.
        case help
        /// They do, and their author said that ideas for two may come all the same.
        case two
    }

    /// What leads for its author.
    /// - Parameter isOfDanger: whether their words speak of anything that Help is for.
    package func lead(speaking isOfDanger: Bool) -> Lead {
        guard isOfDanger else { return .plain }
        return wantsIdeasForTwo == true ? .two : .help
    }

    /// With what they said of ideas for two before, as long as they wrote the same: other words are looked at anew.
    package func keepingChoice(of old: Beginning?) -> Beginning {
        var new = self
        if let old, (old.sentence, old.correction) == (sentence, correction) {
            new.wantsIdeasForTwo = old.wantsIdeasForTwo
        }
        return new
    }
}
