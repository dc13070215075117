package import RekindleCore
package import RekindleLibrary

extension Evening {
    /// What fits how tonight is, best first: from what was picked for such an evening, or from everything. Where nothing of
    /// what was picked is wanted, everything may come, but for an evening that is hot or sore: then nothing does.
    package func fitting(_ mood: Situation.Mood, from library: Library) -> [Suggestion] {
        var situation = situation
        // For oneself, while it is still hot or sore, whatever else is open.
        if mood.isSore { situation.ways = [.alone] }
        let ranked = Suggestion.rank(library.practices(on: mood), in: situation, seed: seed)
        guard ranked.isEmpty, !mood.isSore || situation.isHelpFirst else { return ranked }
        return Suggestion.rank(library.practices, in: situation, seed: seed)
    }
}
