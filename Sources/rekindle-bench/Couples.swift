import Foundation
import RekindleCore
import RekindleDemo
import RekindleHouse
import RekindleLibrary
import RekindleStore
import RekindleVault

/// Couples with many weeks behind them, each sealed with keys of its own.
struct Couples {
    let key: ServerKey
    let store: SQLiteStore
    let library: Library
    let weeks: Int

    /// Tells the life of one, up to now. The first signs in as ada and sam, the others with their number behind it.
    /// - Parameter cost: of their passwords, which are the demo's.
    func fill(_ number: Int, cost: PasswordCost) async throws {
        let recorder = StoryRecorder(key, House.functions, library, House.today, cost: cost)
        let (now, logins) = (Date(), Self.logins(of: number))
        try await recorder.record(
            account(logins.ada, .rust), account(logins.sam, .lake), from: now, to: now, in: store
        ) { story in
            try await Years(weeks: weeks, seed: Seed(UInt64(number))).tell(story, now: now)
        }
    }

    /// What the two of one sign in with.
    static func logins(of number: Int) -> (ada: String, sam: String) {
        number == 0 ? ("ada", "sam") : ("ada-\(number)", "sam-\(number)")
    }

    private func account(_ login: String, _ hue: Hue) -> Newcomer {
        Newcomer(
            login: login, password: Demo.password,
            profile: Profile(name: login.capitalized, zone: "Europe/Berlin", hue: hue))
    }
}
