package import Foundation
package import RekindleLibrary
package import RekindleRooms
package import RekindleStore
package import RekindleVault

/// Tells stories in memory and carries each over to a database in one transaction.
package struct StoryRecorder: Sendable {
    private let serverKey: ServerKey
    private let functions: JointFunctions
    private let library: Library
    private let today: TodaySources
    private let cost: PasswordCost
    private let chance: Randomness

    /// - Parameter serverKey: of the database that the stories are for.
    package init(
        _ serverKey: ServerKey, _ functions: JointFunctions, _ library: Library, _ today: TodaySources,
        cost: PasswordCost, chance: Randomness = .system
    ) {
        (self.serverKey, self.functions) = (serverKey, functions)
        (self.library, self.today, self.cost, self.chance) = (library, today, cost, chance)
    }

    /// Tells of two people from the day on which they come together, and keeps it with their sessions ended.
    /// - Parameters:
    ///   - now: when somebody will read it, which is in a week that is not quiet for them.
    ///   - telling: what they do; it moves the clock.
    package func record(
        _ one: Newcomer, _ other: Newcomer, from start: Date, to now: Date, in store: any Store,
        _ telling: (Storyteller) async throws -> Void
    ) async throws {
        // Which weeks are quiet comes from the key of their place, and so from chance: it is drawn anew until somebody
        // who looks around finds the two in a week with something in it.
        while true {
            let (recording, clock) = (RecordingStore(), StoryClock(start))
            let vault = try await vault(recording, clock)
            let story = try await Storyteller.begin(vault, library, today, clock, one, other)
            clock.set(now)
            guard try await !story.isQuiet() else { continue }
            clock.set(start)
            try await telling(story)
            try await story.end()
            return try await store.apply(Self.told(recording))
        }
    }

    /// Tells of somebody who is alone, and keeps it with their session ended.
    func record(
        _ one: Newcomer, at now: Date, in store: any Store, _ telling: (Context) async throws -> Void
    ) async throws {
        let recording = RecordingStore()
        let vault = try await vault(recording, StoryClock(now))
        let me = try await Storyteller.arrive(one, by: .anybody, vault, library, today)
        try await telling(me)
        try await Accounts.signOut(by: me)
        try await store.apply(Self.told(recording))
    }

    /// What came of it, without the counts of tries to sign in: where these lie is drawn by chance, so that another story may
    /// have left one in the same place.
    private static func told(_ recording: RecordingStore) -> [Write] {
        recording.taken().filter { write in
            guard case .put(let space, _, _, _, _, _, _, _) = write else { return true }
            return space != Vault.attemptsSpace
        }
    }

    private func vault(_ recording: RecordingStore, _ clock: StoryClock) async throws(VaultFailure) -> Vault {
        let vault = try await Vault.open(
            store: recording, serverKey: serverKey, functions: functions, clock: clock.clock, cost: cost, chance: chance
        )
        // The system's own spaces are there already.
        _ = recording.taken()
        return vault
    }
}
