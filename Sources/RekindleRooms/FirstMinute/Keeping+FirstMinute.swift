import RekindleCore
import RekindleVault

extension Keeping {
    /// One thing not to be lost, and those of both.
    static let firstMinute: [Keeping] = [
        .exported(FirstMinute.self, as: "first-minute") {
            ["words": .text($0.content.words)]
        } back: {
            FirstMinute(words: try $0.text("words", most: FirstMinute.limit))
        },
        .result(
            // Whoever took theirs back does not see the other's either.
            FirstMinutes.self, as: "first-minutes", isShown: { minutes, side in minutes[side] != nil }
        ) { opened, sides in
            ["words": sides.both { side in opened.result[side].map { .text($0.words) } }]
        } back: { file in
            let said = try file.sides("words") { FirstMinute(words: try $0.text(most: FirstMinute.limit)) }
            return (FirstMinutes(first: said.me, second: said.partner), FirstMinutes.subject)
        },
    ]
}
