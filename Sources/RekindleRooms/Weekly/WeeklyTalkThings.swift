import RekindleCore
import RekindleLibrary
import RekindleVault

/// What the one thing of a week can be: what both chose for it, then a few light ones. It rests on what both know, so
/// that two phones offer the same.
struct WeeklyTalkThings: Sendable {
    let practices: [Practice]

    private static let most = 4
    /// Where nothing heavy comes from.
    private static let strategies: Set<Strategy> = [.time, .affection, .openness, .listening, .journey, .signs]

    init(of me: Context) async throws(VaultFailure) {
        let week = me.week
        let chosen = try await Self.chosen(week, me)
        let light = me.common.seed.shuffled(
            Self.light(me.library, isConnected: me.isConnected), "ten", week.name, by: \.id.rawValue)
        // Side by side on two phones, what is missing on one would say what its owner would rather not be offered.
        let declined = me.isConnected ? [] : me.preferences.declined
        let known = Set(chosen.map(\.id))
        let others = light.filter { !known.contains($0.id) && !declined.contains($0.strategy) }
        practices = Array((chosen + others).prefix(Self.most))
    }

    private static func chosen(_ week: Week, _ me: Context) async throws(VaultFailure) -> [Practice] {
        guard let shared = me.shared else { return [] }
        return try await me.today.chosen(for: week, in: shared.fresh).practices.compactMap(me.library.offered)
    }

    private static func light(_ library: Library, isConnected: Bool) -> [Practice] {
        let ways: [Variant] = isConnected ? [.together, .onePhone] : [.alone]
        return library.practices.filter { practice in
            !practice.adult && practice.energy == .low && practice.cost == .nothing
                && practice.minutes <= Handful.lightMinutes && strategies.contains(practice.strategy)
                && ways.contains { practice.variants[$0] != nil }
        }
    }
}
