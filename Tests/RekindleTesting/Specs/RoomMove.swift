/// One thing that Ada does through a use case, with what must come of it.
package struct RoomMove: Sendable {
    /// What it is, for whoever reads a failure.
    package let name: String
    /// The address, as a pattern, of the form that does it; nil for what goes along with others.
    package let form: String?
    /// Whether she is still alone.
    package let isAlone: Bool
    /// How often a row is put into her own space.
    package let own: Int
    /// The same for the space of the two.
    package let shared: Int
    /// How often a row of her own space, and of the space of the two, is to go: also one that may not be there.
    package let gone: (own: Int, shared: Int)
    /// The areas that Sam's open page is told of; while she is alone, the page of Eve, who is somebody else.
    package let told: [String]
    /// What the use case says came of it.
    package let outcome: String
    /// What came before.
    package let before: Step
    /// Does it, and gives what the use case says.
    package let make: @Sendable (Scenario) async throws -> String

    /// A move; what is not said is nothing.
    package init(
        _ name: String, at form: String? = nil, alone isAlone: Bool = false, after before: @escaping Step = { _ in },
        own: Int = 0, shared: Int = 0, gone: (own: Int, shared: Int) = (0, 0), told: [String] = [],
        gives outcome: String = "()",
        _ make: @escaping @Sendable (Scenario) async throws -> String
    ) {
        (self.name, self.form, self.isAlone) = (name, form, isAlone)
        (self.own, self.shared, self.gone, self.told) = (own, shared, gone, told)
        (self.outcome, self.before, self.make) = (outcome, before, make)
    }

    /// A move that says nothing of what came of it.
    package static func silent(
        _ name: String, at form: String? = nil, alone isAlone: Bool = false, after before: @escaping Step = { _ in },
        own: Int = 0, shared: Int = 0, gone: (own: Int, shared: Int) = (0, 0), _ make: @escaping Step
    ) -> RoomMove {
        RoomMove(name, at: form, alone: isAlone, after: before, own: own, shared: shared, gone: gone) { scene in
            try await make(scene)
            return "()"
        }
    }
}
