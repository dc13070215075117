import RekindleCore
import RekindleVault

extension Keeping {
    /// What brings somebody here.
    static let beginning: [Keeping] = [
        .exported(Beginning.self, as: "beginning") { record in
            let said = record.content
            return [
                "concerns": .words(said.concerns.map(\.rawValue)), "sentence": .text(said.sentence),
                "correction": .text(said.correction), "heard": .flag(said.isHeard),
                "ideasForTwo": said.wantsIdeasForTwo.map { .flag($0) },
            ]
        } back: { file in
            var said = Beginning(
                concerns: try file.list("concerns") { try $0.word(Concern.self) },
                sentence: try file.text("sentence", most: Beginning.sentenceLimit),
                correction: try file.text("correction", most: Beginning.sentenceLimit), isHeard: try file.flag("heard"))
            if file.has("ideasForTwo") { said.wantsIdeasForTwo = try file.flag("ideasForTwo") }
            return said
        }
    ]
}
