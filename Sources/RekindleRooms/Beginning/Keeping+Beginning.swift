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
        }
    ]
}
