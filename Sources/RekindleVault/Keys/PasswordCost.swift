import Crypto
import CryptoExtras
import Foundation

/// How much work one guess at a password takes (scrypt, RFC 7914). Kept with each account, so it can rise later.
package struct PasswordCost: Codable, Equatable, Sendable {
    /// Rounds of memory filling, a power of two; 128·N·r bytes of memory.
    package var rounds: Int
    package var blockSize: Int
    package var parallelism: Int

    package init(rounds: Int, blockSize: Int = 8, parallelism: Int = 1) {
        self.rounds = rounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// N=2^17, r=8, p=1: about a third of a second and 128 MiB on a small machine.
    package static let standard = PasswordCost(rounds: 1 << 17)

    /// The same rules with little work, for tests and generated data.
    package static let light = PasswordCost(rounds: 1 << 12)

    /// Whether an account can have been kept at this cost beside a server whose own is the other: no less than the lightest
    /// that the program writes, and no more than the server's own or what every server began with.
    func isPossible(beside own: PasswordCost) -> Bool {
        min(own.rounds, Self.light.rounds)...max(own.rounds, Self.standard.rounds) ~= rounds
            && [own.blockSize, Self.standard.blockSize].contains(blockSize)
            && [own.parallelism, Self.standard.parallelism].contains(parallelism)
    }

    /// The bytes that a password turns into at this cost.
    package func stretch(_ password: [UInt8], salt: [UInt8], length: Int = 32) throws(VaultFailure) -> [UInt8] {
        do {
            let key = try KDF.Scrypt.deriveKey(
                from: Data(password), salt: salt, outputByteCount: length, rounds: rounds, blockSize: blockSize,
                parallelism: parallelism)
            return key.bytes
        } catch {
            throw .damaged
        }
    }
}
