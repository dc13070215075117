package import RekindleCore
import RekindleRooms
package import RekindleVault

/// What holds for everything that is kept of one kind, whatever was done before.
package struct Invariant: Sendable {
    /// Where a kind may lie.
    package enum Place: Sendable {
        /// In the space of whoever keeps it.
        case own
        /// In the space of the two.
        case shared
        /// In either: while alone with oneself, then with both.
        case either
        /// Only inside a deposit, which nobody opens.
        case nowhere
    }

    /// The kind.
    package let kind: String
    /// Says in a space what does not hold there, each as a sentence.
    package let broken: @Sendable (OpenSpace, _ isShared: Bool) async throws -> [String]

    /// - Parameters:
    ///   - most: how many there are in one space.
    ///   - holds: whether one is as every one has to be.
    ///   - fits: whether one goes with what else lies in its space.
    package init<Value: Content>(
        _ type: Value.Type, in place: Place = .own, most: Int = .max,
        holds: @escaping @Sendable (Value) -> Bool = { _ in true },
        fits: @escaping @Sendable (Value, OpenSpace) async throws -> Bool = { _, _ in true }
    ) {
        kind = Value.kind
        broken = { space, isShared in
            let values = try await space.fresh.newest(type, limit: 1_000).map(\.content)
            let mayBeHere =
                switch place {
                case .own: !isShared
                case .shared: isShared
                case .either: true
                case .nowhere: false
                }
            var broken: [String] = []
            if !values.isEmpty, !mayBeHere { broken.append("\(Value.kind) lies where it has no place") }
            if values.count > most { broken.append("\(Value.kind) is there \(values.count) times") }
            for value in values {
                let isGood = holds(value) ? try await fits(value, space) : false
                if !isGood { broken.append("\(Value.kind) is \(value)") }
            }
            return broken
        }
    }
}

extension Scenario {
    /// What does not hold of all that Ada and Sam keep and share, or shared once.
    package func brokenInvariants() async throws -> [String] {
        var broken: [String] = []
        for me in try await everybody() {
            for invariant in FeatureSpec.all.flatMap(\.invariants) {
                broken += try await invariant.broken(me.personal, false)
                if let shared = me.shared { broken += try await invariant.broken(shared, true) }
                for once in try await me.vault.partedSpaces(of: me.visitor) {
                    broken += try await invariant.broken(once, true)
                }
            }
        }
        return broken
    }
}

extension String {
    /// Whether a field that takes so many letters takes this.
    func fits(_ limit: Int) -> Bool { unicodeScalars.count <= limit }
}
