import RekindleCore
package import RekindleRooms

/// What the tests of all rooms need of one: whichever room lacks a spec, or a part of it, makes them fail.
package struct FeatureSpec: Sendable {
    /// The room.
    package let feature: Feature
    /// The inputs of its joint functions, one for each.
    package let exchanges: [any ExchangeSample]
    /// What it keeps as text, with the texts; none of them changes once something was kept.
    package let texts: [FrozenText]
    /// What it notes for Today, which never changes either; nil where it notes nothing.
    package let notes: FrozenNotes?
    /// A word for each kind that holds somebody's own words.
    package let words: [PlantedWord]
    /// The kinds that hold none, each with what it holds instead.
    package let wordless: [String: String]
    /// What holds for each kind, after whatever was done.
    package let invariants: [Invariant]
    /// What Ada can do for herself.
    package let moves: [RoomMove]
    /// What the rules of its values refuse, one for each rule.
    package let refused: [RefusedInput]
    /// What must leave the same rows.
    package let alike: [AlikeMoves]
    /// The words of its kinds and joint functions by their types, which never change once something was kept.
    package let frozen: (kinds: [String: String], functions: [String: String])

    /// The room's one word.
    package var name: String { feature.name }
    /// Every kind that it keeps.
    package var kinds: Set<String> { Set(feature.contents.map { $0.kind }) }

    /// Describes a room for the tests.
    package init(
        _ feature: Feature, frozen: (kinds: [String: String], functions: [String: String]),
        exchanges: [any ExchangeSample] = [], texts: [FrozenText] = [], notes: FrozenNotes? = nil,
        words: [PlantedWord] = [], wordless: [String: String] = [:],
        invariants: [Invariant] = [], moves: [RoomMove], refused: [RefusedInput] = [], alike: [AlikeMoves] = []
    ) {
        (self.feature, self.exchanges, self.words) = (feature, exchanges, words)
        (self.wordless, self.invariants, self.moves, self.alike) = (wordless, invariants, moves, alike)
        (self.refused, self.frozen, self.texts, self.notes) = (refused, frozen, texts, notes)
    }
}

/// Something of a story.
package typealias Step = @Sendable (Scenario) async throws -> Void

/// Words that Ada keeps, to be looked for where they have no business.
package struct PlantedWord: Sendable {
    /// The kind that holds them.
    package let kind: String
    /// The words themselves, as nothing else says them.
    package let word: String
    /// Whether they are for both as soon as they are kept.
    package let isForBoth: Bool
    /// Keeps them, through what the room does.
    package let plant: Step

    /// Words of one kind.
    package init(_ kind: String, _ word: String, isForBoth: Bool = false, plant: @escaping Step) {
        (self.kind, self.word, self.isForBoth, self.plant) = (kind, word, isForBoth, plant)
    }
}

/// Two moves of which the files must not tell which it was.
package struct AlikeMoves: Sendable {
    /// What is to be told apart by nobody.
    package let name: String
    /// What came before either.
    package let before: Step
    /// Releases something.
    package let releasing: Step
    /// Keeps it back, or takes it back.
    package let keepingBack: Step
    /// The joint function whose input the second takes back where the first changes it; nil for what is kept back.
    package let takenBack: String?

    /// Two moves after the same beginning.
    package init(
        _ name: String, after before: @escaping Step = { _ in }, releasing: @escaping Step,
        keepingBack: @escaping Step
    ) {
        (self.name, self.before, self.releasing, self.keepingBack) = (name, before, releasing, keepingBack)
        takenBack = nil
    }

    /// Changing what waits, and taking it back.
    package init(
        _ name: String, of function: String, after before: @escaping Step, changing: @escaping Step,
        takingBack: @escaping Step
    ) {
        (self.name, self.before, releasing, keepingBack) = (name, before, changing, takingBack)
        takenBack = function
    }
}
