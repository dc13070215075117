extension Beginning {
    /// Whether it says the same, heard or not.
    package func says(_ other: Beginning) -> Bool {
        (concerns, sentence, correction) == (other.concerns, other.sentence, other.correction)
    }
}
