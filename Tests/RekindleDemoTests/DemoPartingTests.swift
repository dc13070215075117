import Foundation
import RekindleCore
import RekindleDemo
import RekindleHouse
import RekindleLibrary
import RekindleRooms
import RekindleStore
import RekindleVault
import Testing

/// Ira, who left Noor in spring, as whoever tries the demo finds the two.
struct DemoPartingTests {
    /// A Sunday evening in October.
    private static let now = Date(timeIntervalSince1970: 1_792_958_400)

    /// The two, signed in with the password that the documents name.
    struct Former {
        let store = MemoryStore()
        let ira: Context
        let noor: Context

        init(now: Date) async throws {
            let (key, library, cost) = (
                ServerKey.random(), try Told.library.get(), PasswordCost(rounds: 1 << 6)
            )
            let vault = try await Vault.open(
                store: store, serverKey: key, functions: House.functions, clock: StoryClock(now).clock, cost: cost)
            try await DemoParting.tell(
                in: store, key, functions: House.functions, library: library, today: House.today, now: now, cost: cost)
            var people: [Context] = []
            for login in DemoParting.logins {
                let attempt = SignInAttempt(
                    login: login, password: Demo.password, note: SessionNote(device: "Phone"),
                    addressPrefix: "127.0.0.1")
                guard case .entered(let token) = try await vault.signIn(attempt) else { throw VaultFailure.missing }
                people.append(try #require(try await Context.open(token, vault, library, House.today, by: .program)))
            }
            (ira, noor) = (people[0], people[1])
        }
    }

    @Test func `neither is connected, and both read what was theirs together`() async throws {
        let former = try await Former(now: Self.now)
        for me in [former.ira, former.noor] {
            #expect(!me.isConnected && me.visitor.hasParted && !me.visitor.isUntidied)
            let all = try await Parting.former(of: me)
            #expect(all.map(\.partner?.name) == [me.name == "Ira" ? "Noor" : "Ira"])
            let space = try #require(all.first?.space)
            #expect(try await space.newest(Opened<FirstMinutes>.self, limit: 5).count == 1)
            #expect(try await space.newest(Opened<Picture>.self, limit: 5).count == 1)
            #expect(try await space.newest(Opened<BothGlad>.self, limit: 5).count == 1)
            #expect(try await space.newest(Opened<Trial>.self, limit: 5).count == 1)
            #expect(try await space.newest(Opened<TrialEnd>.self, limit: 5).count == 1)
            let plan = try #require(try await space.newest(Opened<WeekPlan>.self, limit: 5).first)
            #expect(plan.content.result.practices.count == 2)
            for tag in space.depositTags {
                #expect(try await former.store.list(tag, in: space.id, before: nil, limit: 5).isEmpty)
            }
        }
    }

    @Test func `the letter is for Noor, and Ira reads her own`() async throws {
        let former = try await Former(now: Self.now)
        let hers = try #require(try await Parting.former(of: former.ira).first)
        #expect(!hers.hasLetter && hers.ownLetter?.contains("remember the ferry") == true)
        let noors = try #require(try await Parting.former(of: former.noor).first)
        #expect(noors.hasLetter && noors.ownLetter == nil)
        let letter = try await Parting.letter(in: noors.space.name, of: former.noor)
        #expect(letter == hers.ownLetter)
    }

    @Test func `no try to sign in is counted that nobody made`() async throws {
        let (store, key, library) = (MemoryStore(), ServerKey.random(), try Told.library.get())
        let cost = PasswordCost(rounds: 2)
        _ = try await Vault.open(store: store, serverKey: key, functions: House.functions, cost: cost)
        let before = try await store.sequence(of: Vault.attemptsSpace)
        try await DemoParting.tell(
            in: store, key, functions: House.functions, library: library, today: House.today, now: Self.now, cost: cost)
        #expect(try await store.sequence(of: Vault.attemptsSpace) == before)
        // Others are told beside them.
        try await DemoState.tell(
            in: store, key, functions: House.functions, library: library, today: House.today, now: Self.now, cost: cost)
        #expect(try await store.sequence(of: Vault.attemptsSpace) == before)
    }

    @Test func `each has things of their own since`() async throws {
        let former = try await Former(now: Self.now)
        let end = DemoParting.parting(before: Self.now)
        for me in [former.ira, former.noor] {
            let doings = try await me.personal.newest(Doing.self, limit: 10)
            #expect(doings.count == 2 && doings.first.map { $0.at > end && $0.at <= Self.now } == true)
            for doing in doings { #expect(me.library.practice(doing.content.practice) != nil) }
            #expect(Favourites.of(me).count == 1)
        }
        let trial = try await TrialFacts(of: former.ira)
        #expect(trial.isAlone && trial.state == .running)
        #expect(try await TrialFacts(of: former.noor).state == .open)
    }

    /// The first day of each month of a year and a half, and the days around which spring is another.
    private static let days = (0..<18).map { $0 * 30 } + [203, 204, 205, 206, 207]

    @Test(arguments: days) func `it was in a spring that lies weeks back, whenever somebody looks`(day: Int) {
        let now = Self.now.addingTimeInterval(Double(day) * 86_400)
        let end = DemoParting.parting(before: now)
        let parts = Zone.utc.calendar.dateComponents([.month, .day, .hour], from: end)
        #expect((parts.month, parts.day, parts.hour) == (4, 20, 19))
        let weeks = now.timeIntervalSince(end) / (7 * 86_400)
        #expect((4.0..<57.0).contains(weeks), "\(weeks)")
    }

    @Test(arguments: [0, 1, 2, 100, 205, 206, 300]) func `it can be told on any day`(day: Int) async throws {
        let now = Self.now.addingTimeInterval(Double(day) * 86_400)
        let former = try await Former(now: now)
        #expect(try await Parting.former(of: former.noor).count == 1)
        #expect(try await former.ira.personal.newest(Doing.self, limit: 10).allSatisfy { $0.at <= now })
    }
}
