package import RekindleCore
import RekindleStore

extension OpenSpace {
    /// Which of the two reads, as joint results count them: by the persons' ids, which tell nothing of anybody. Nil in a
    /// space of one's own.
    package var half: Half? {
        partner.map { reader.hex < $0.hex ? .first : .second }
    }
}
