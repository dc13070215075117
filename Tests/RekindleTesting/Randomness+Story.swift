package import RekindleVault
import Synchronization

extension Randomness {
    /// The same in every run, so that what a story costs can be counted exactly.
    package static func story(seed: UInt64) -> Randomness {
        let (chance, secrets) = (Mutexed(Chance(seed: seed)), Mutexed(Chance(seed: ~seed)))
        return Randomness({ count in chance.bytes(count) }, secrets: { count in secrets.bytes(count) })
    }
}

private final class Mutexed: Sendable {
    private let chance: Mutex<Chance>

    init(_ chance: Chance) { self.chance = Mutex(chance) }

    func bytes(_ count: Int) -> [UInt8] {
        chance.withLock { chance in (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &chance) } }
    }
}
