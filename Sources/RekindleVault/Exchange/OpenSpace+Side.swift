package import RekindleCore
import RekindleStore

extension OpenSpace {
    /// Which of the two reads, as joint results count them: by the persons' ids, which tell nothing of anybody. Nil in a
    /// space of one's own.
    package var side: Partner? {
        partner.map { reader.hex < $0.hex ? .first : .second }
    }

    /// The subject of somebody's own copy of what they released in here. It belongs to this connection; another one
    /// starts afresh.
    package func ownCopy(of subject: String) -> String { "\(name)/\(subject)" }

    /// The same for what two people have one of.
    package var ownOnlyCopy: String { name }
}
