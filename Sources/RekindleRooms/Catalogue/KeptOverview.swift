package import RekindleCore
package import RekindleVault

/// What is kept about somebody, in numbers.
package enum KeptOverview {
    /// One kind in one place, with how many things there are of it.
    package struct Line: Equatable, Sendable {
        /// The word for it in files and on pages.
        package let kind: String
        package let count: Int
        package let label: Label
        package let place: KeptPlace
        /// Whether a file has it.
        package let isExported: Bool
    }

    /// A line for each kind that there is something of, place by place. Nothing in it depends on what the other of two keeps
    /// for themselves or released and has not opened.
    package static func lines(of me: Context, _ features: [Feature]) async throws(VaultFailure) -> [Line] {
        var lines: [Line] = []
        for source in try await me.keptSources() {
            for keeping in features.flatMap(\.kept) {
                guard let word = keeping.word else { continue }
                let count = try await keeping.count(in: source.space, of: me)
                guard count > 0 else { continue }
                let label: Label = source.place == .own ? .onlyYou : keeping.label
                lines.append(
                    Line(
                        kind: word, count: count, label: label, place: source.place,
                        isExported: keeping.reason == nil))
            }
        }
        return lines
    }
}
