extension Practice {
    /// What stands on one screen of a practice in use.
    package enum Screen: Equatable, Sendable {
        /// What takes less than a minute; the steps build on it.
        case firstMove
        /// How it goes alone, where the steps were written for two.
        case onOnesOwn
        /// A step, counted from nought.
        case step(Int)
    }

    /// Whether two people can do it side by side, and the steps speak to both.
    package var isForTwo: Bool { variants[.together] != nil || variants[.onePhone] != nil }

    /// The screens of a practice in use, in their order; there are at least three.
    package func screens(for way: Variant) -> [Screen] {
        [.firstMove] + (way == .alone && isForTwo ? [.onOnesOwn] : []) + steps.indices.map(Screen.step)
    }

    /// What somebody reads there.
    package func words(on screen: Screen) -> String {
        switch screen {
        case .firstMove: firstMove
        case .onOnesOwn: variants[.alone] ?? ""
        case .step(let number): steps.indices.contains(number) ? steps[number] : ""
        }
    }

    /// The minutes that a timer may keep there; a first move takes less than one.
    package func minutes(on screen: Screen) -> Int? {
        screen == .firstMove ? nil : NamedMinutes.of(words(on: screen))
    }
}
