/// The week's check-in has a long form and a short one. Both keep their answers in the same place, and each leaves alone
/// what only the other asks.
extension CheckIn {
    /// Which of the two forms.
    package enum Length: CaseIterable, Sendable { case long, short }

    /// An empty one; connected, everything is brought unless kept, but for what says the most about a person.
    package init(isConnected: Bool) {
        self.init(brought: isConnected ? Set(Item.allCases.filter { !$0.isKeptUnlessChosen }) : [])
    }

    /// What a form begins with, over what is kept of the week. What was answered while there was nobody to bring it to
    /// is on offer now, as far as the form asks for it.
    package static func begun(_ length: Length, over kept: CheckIn?, isConnected: Bool) -> CheckIn {
        let fresh = CheckIn(isConnected: isConnected)
        guard var begun = kept else { return fresh }
        if begun.wasOffered || !isConnected { return begun }
        switch length {
        case .long: begun.brought = fresh.brought
        case .short: begun.brought.formUnion(fresh.brought.filter(\.isAskedShortly))
        }
        return begun
    }

    /// What a form says, over what is kept of the week.
    package func laid(over kept: CheckIn?, from length: Length, isConnected: Bool) -> CheckIn {
        var new = self
        switch length {
        case .long: new.good = kept?.good
        case .short:
            new = Self.begun(.short, over: kept, isConnected: isConnected)
            (new.signs, new.good) = (signs, good)
            new.brought = new.brought.filter { !$0.isAskedShortly }.union(brought.filter(\.isAskedShortly))
        }
        new.wasOffered = isConnected
        return new
    }
}

extension CheckIn.Item {
    /// Whether the short form asks for it: it asks for the five signs.
    fileprivate var isAskedShortly: Bool { sign != nil }
}
