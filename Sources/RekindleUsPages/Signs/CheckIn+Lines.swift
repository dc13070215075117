import RekindleCore
import RekindleUI

extension CheckIn.Item {
    init(_ sign: Sign) {
        self =
            switch sign {
            case .arguments: .arguments
            case .sharing: .sharing
            case .touch: .touch
            case .time: .time
            case .ease: .ease
            }
    }
}

extension CheckIn {
    /// What was answered, in words.
    var lines: [(item: Item, title: String, words: String)] { answered.map { ($0, $0.title, words(for: $0)) } }

    private func words(for item: Item) -> String {
        if let sign = item.sign, let step = signs[sign] { return sign.words(step) }
        return switch item {
        case .understood: Self.understoodWords(understood ?? 0)
        case .closeness: Circles(step: closeness ?? 1).words
        case .strengths: strengths.map(\.words).joined(separator: ", ")
        default: matters?.title ?? ""
        }
    }
}
