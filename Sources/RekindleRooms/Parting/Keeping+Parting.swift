import RekindleCore
import RekindleVault

extension Keeping {
    /// What the one who left said. A letter without words is none.
    static let parting: [Keeping] = [
        .exported(PartingLetter.self, as: "parting-letter", isShown: { letter, _ in letter.content.text != nil }) {
            ["words": .text($0.content.text ?? "")]
        } back: {
            PartingLetter(try $0.text("words", most: PartingLetter.limit))
        },
        .notExported(PutAway.self, because: "It says what its owner left out of the file.", counted: "put-away"),
    ]
}
