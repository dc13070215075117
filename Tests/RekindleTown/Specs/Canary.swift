package import RekindleSite

/// Words that are somebody's own, planted in the world of the read policy to be looked for where they have no business.
package struct Canary: Sendable {
    /// Who is told it, at which address.
    typealias Reach = @Sendable (Visit, Path) -> Bool

    /// What it is, for whoever reads a failure.
    package let name: String
    /// The kind that holds it.
    package let kind: String
    /// Whose it is.
    package let owner: Reader
    private let standings: Set<Standing>
    private let words: @Sendable (Path, String) -> String
    private let reach: Reach

    /// - Parameters:
    ///   - standings: where its owner meets it somewhere.
    ///   - reach: who else is told it; nobody unless said.
    ///   - words: what would give it away on a page, by the page and the secret in Ada's link.
    init(
        _ name: String, in kind: String, of owner: Reader = .author, while standings: [Standing] = Standing.allCases,
        reaching reach: @escaping Reach = { _, _ in false }, _ words: @escaping @Sendable (Path, String) -> String
    ) {
        (self.name, self.kind, self.owner, self.standings) = (name, kind, owner, Set(standings))
        (self.words, self.reach) = (words, reach)
    }

    /// The same for words that give it away on any page.
    init(
        _ name: String, in kind: String, of owner: Reader = .author, while standings: [Standing] = Standing.allCases,
        reaching reach: @escaping Reach = { _, _ in false }, saying words: String
    ) {
        self.init(name, in: kind, of: owner, while: standings, reaching: reach) { _, _ in words }
    }

    /// What would give it away on this page.
    /// - Parameter token: the secret in Ada's link.
    package func needle(at path: Path, token: String) -> String { words(path, token) }

    /// Everything anybody but its owner is ever told.
    package func mayReach(_ visit: Visit, at path: Path) -> Bool { visit.reader == owner || reach(visit, path) }

    /// Whether its owner meets it somewhere: what is nowhere could not be found in the wrong place either.
    package func isAlive(in standing: Standing) -> Bool { standings.contains(standing) }
}
