import Crypto
import RekindleStore

/// The source of random ids, keys and versions of rows. It is the system's outside tests; some tests hand in a seeded
/// one, so that the same story writes the same bytes and its cost can be counted.
package struct Randomness: Sendable {
    private let source: @Sendable (_ count: Int) -> [UInt8]
    /// Where the secrets of browsers, links and papers come from. In a seeded story they are drawn apart, so that one more
    /// of them moves no other draw.
    private let secrets: @Sendable (_ count: Int) -> [UInt8]

    /// Takes what gives so many bytes.
    package init(
        _ source: @escaping @Sendable (_ count: Int) -> [UInt8],
        secrets: (@Sendable (_ count: Int) -> [UInt8])? = nil
    ) {
        (self.source, self.secrets) = (source, secrets ?? source)
    }

    /// The machine's.
    package static let system = Randomness(randomBytes)

    /// A tag nobody can guess.
    func tag<Role>() -> Tag<Role> { firstSixteen(source(16)) }

    /// So many bytes of a secret, whose hash is the id of a row.
    func secret(_ count: Int) -> [UInt8] { secrets(count) }

    /// A key nobody can guess.
    func key() -> SymmetricKey { SymmetricKey(data: source(32)) }

    /// The token of one state of a row. It is chosen by chance, so that a copy of the database does not tell how often
    /// something was written, nor which rows were written equally often.
    func version() -> Int64 {
        let bits = source(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return max(Int64(bits >> 1), 1)
    }
}
