/// What speaks for a practice, and how far that carries.
package struct Evidence: Hashable, Codable, Sendable {
    package let grade: Grade
    /// Authors and year, or plain words such as "clinical custom".
    package let source: String
    /// One sentence for readers: what was found, in whom, and what that does not show.
    package let finding: String

    /// How strong the evidence is.
    package enum Grade: String, CaseIterable, Codable, Sendable {
        /// Several randomised trials or a meta-analysis of them.
        case a = "A"
        /// One decent randomised trial or repeated experiments.
        case b = "B"
        /// Observation, or a very small trial.
        case c = "C"
        /// What practitioners agree on.
        case d = "D"
    }
}
