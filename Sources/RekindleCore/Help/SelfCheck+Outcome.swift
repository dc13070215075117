extension SelfCheck {
    /// What one person said, by question; what was not said, or not understood, counts as "rather not say".
    package struct Answers: Equatable, Sendable {
        /// What was asked.
        package let items: [Item]
        private let said: [Item.ID: Answer]

        /// Takes the form's value for each question from `value`; unknown words are treated like silence.
        package init(to items: [Item], reading value: (Item.ID) -> String?) {
            self.items = items
            var said: [Item.ID: Answer] = [:]
            for item in items { said[item.id] = value(item.id).flatMap(Answer.init(rawValue:)) }
            self.said = said
        }

        /// The answer to a question, "rather not say" when there is none.
        package subscript(item: Item) -> Answer { said[item.id] ?? .unsaid }
    }

    /// What fits the answers: parts of Help and ordinary choices. It holds no answer and says nothing about a partner.
    package struct Outcome: Equatable, Sendable {
        /// The parts of Help that fit, each once, what cannot wait first.
        package let parts: [Part]
        /// Choices that look like anybody's from outside; none when every question was answered with no.
        package let choices: [Choice]

        /// A yes always leads somewhere; silence leads to the gentle choices; only a full row of noes leads to neither.
        package init(_ answers: Answers) {
            parts = Set(answers.items.filter { answers[$0] == .yes }.map(\.part)).sorted()
            choices = answers.items.allSatisfy { answers[$0] == .no } ? [] : Choice.allCases
        }
    }
}
