import Foundation
import RekindleCore
import RekindleDemo
import RekindleHouse
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault

/// Two people with something behind them, for whoever counts what their pages cost.
enum Life: String, CaseIterable {
    /// The couple of the demo, eight weeks in.
    case demo
    /// A couple of the bench's database, after two years.
    case years

    /// Lets it happen, up to now.
    func tell(in town: Town, _ store: GlassStore, chance: Randomness = .system) async throws {
        let (key, cost, now) = (town.site.vault.serverKey, PasswordCost(rounds: 1 << 6), town.watch.now)
        switch self {
        case .demo:
            try await Demo.tell(
                in: store, key, functions: House.functions, library: town.site.library,
                today: House.today, now: now, cost: cost, chance: chance)
        case .years:
            let clock = StoryClock(now)
            let vault = try await Vault.open(
                store: store, serverKey: key, functions: House.functions, clock: clock.clock, cost: cost, chance: chance
            )
            let story = try await Storyteller.begin(
                vault, town.site.library, House.today, clock, Self.account("ada", .rust), Self.account("sam", .lake))
            try await Years(weeks: 104, seed: Seed(7)).tell(story, now: now)
        }
    }

    private static func account(_ login: String, _ hue: Hue) -> Newcomer {
        Newcomer(
            login: login, password: Demo.password,
            profile: Profile(name: login.capitalized, zone: "Europe/Berlin", hue: hue))
    }
}

extension Town {
    /// An address that there is, also where a practice stands in it.
    func url(of path: Path) -> String {
        path.url.replacing("/library/id", with: "/library/\(site.library.practices.first?.id.rawValue ?? "")")
    }
}
