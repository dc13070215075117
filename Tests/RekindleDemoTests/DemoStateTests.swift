import Foundation
import RekindleCore
import RekindleDemo
import RekindleHouse
import RekindleLibrary
import RekindleRooms
import RekindleStore
import RekindleVault
import Testing

/// The others in the demo: somebody is alone, and somebody in every state of what opens for two.
struct DemoStateTests {
    private static let now = Date(timeIntervalSince1970: 1_792_958_400)

    /// How everything that opens for two stands for somebody.
    private struct Standing: Equatable {
        var first: String
        var picture: String
        var plan: String
        var trial: TrialFacts.State
        var glad: Bool?

        static let nothing = Standing(first: "empty", picture: "empty", plan: "empty", trial: .open)
    }

    @Test func `each is in the state that the gallery says`() async throws {
        let people = try await Self.people()
        let open = Standing(first: "opened", picture: "opened", plan: "opened", trial: .running, glad: true)
        var (reviewed, over, ended) = (Standing.nothing, Standing.nothing, Standing.nothing)
        (reviewed.trial, over.trial, ended.trial) = (.reviewed, .over, .ended)
        let expected: [String: Standing] = [
            "ada-waiting": Standing(first: "sealed", picture: "sealed", plan: "sealed", trial: .sealed, glad: false),
            "sam-waiting": .nothing, "ada-opened": open, "sam-opened": open,
            "ada-back": Standing(first: "left", picture: "left", plan: "empty", trial: .running),
            "sam-back": Standing(first: "left", picture: "left", plan: "empty", trial: .running),
            "ada-reviewed": reviewed, "sam-reviewed": over, "ada-ended": ended, "sam-ended": ended,
        ]
        for (login, me) in people where me.isConnected {
            #expect(try await Self.standing(me) == expected[login], "\(login)")
        }
        #expect(Set(people.filter { $0.value.isConnected }.keys) == Set(expected.keys))
    }

    @Test func `one is alone, and has said a few things`() async throws {
        let me = try #require(try await Self.people()["ada-alone"])
        #expect(!me.isConnected)
        #expect(try await BeginningRoom.current(of: me) != nil)
        #expect(try await Signs.newest(of: me) != nil)
        #expect(try await TrialFacts(of: me).state == .running)
    }

    /// Where what somebody answers now goes.
    private typealias Subject = @Sendable (Context, OpenSpace) async throws -> String

    private static let subjects: [String: Subject] = [
        FirstMinutes.name: { _, _ in FirstMinutes.subject },
        Picture.name: { _, shared in try await Series<Picture>.current(in: shared).subject },
        WeekPlan.name: { me, shared in
            try await Series<WeekPlan>.current(in: shared, prefix: Week(of: me.now).planPrefix).subject
        },
        Trial.name: { _, shared in try await Series<Trial>.current(in: shared).subject },
        TrialEnd.name: { _, shared in String(try await Series<Trial>.current(in: shared).number) },
        BothGlad.name: { me, _ in BothGlad.subject("a-date-in-instalments", Week(of: me.now)) },
    ]

    @Test func `each joint function waits for somebody, and is open for somebody`() async throws {
        let people = try await Self.people().values.filter(\.isConnected)
        for exchange in House.features.flatMap(\.exchanges) {
            let subject = try #require(
                Self.subjects[exchange.function.name],
                "next: let DemoState show \(exchange.function.name) waiting and open, and say here where it is")
            var met: Set<String> = []
            for me in people { met.formUnion(try await Self.met(exchange.function, subject, by: me)) }
            #expect(met == ["sealed", "opened"], "\(exchange.function.name)")
        }
    }

    private static func met<Function: JointResult>(
        _ function: Function.Type, _ subject: Subject, by me: Context
    ) async throws -> Set<String> {
        let shared = try me.requireShared()
        var met: Set<String> = []
        if try await !shared.newest(Opened<Function>.self, limit: 1).isEmpty { met.insert("opened") }
        if try await me.vault.state(of: function, subject: subject(me, shared), in: shared) == .sealed {
            met.insert("sealed")
        }
        return met
    }

    private static func standing(_ me: Context) async throws -> Standing {
        let (picture, plan) = (try await PictureFacts(of: me), try await PlanFacts(of: me))
        let first: String =
            switch try await FirstMinuteFacts.state(of: me) {
            case .empty: "empty"
            case .sealed: "sealed"
            case .opened(let record): record.content.away.isEmpty ? "opened" : "left"
            }
        let shown = picture.latest.map { $0.result.isEmpty ? "left" : "opened" }
        return Standing(
            first: first, picture: shown ?? (picture.isSealed ? "sealed" : "empty"),
            plan: !plan.plan.isEmpty ? "opened" : plan.isSealed ? "sealed" : "empty",
            trial: try await TrialFacts(of: me).state,
            glad: try await GladFacts.thisWeek("a-date-in-instalments", of: me)?.isOpen)
    }

    /// Everybody, signed in with the password that the documents name.
    private static func people() async throws -> [String: Context] {
        let (store, key, cost) = (MemoryStore(), ServerKey.random(), PasswordCost(rounds: 1 << 6))
        let (vault, library) = (
            try await Vault.open(
                store: store, serverKey: key, functions: House.functions, clock: StoryClock(now).clock, cost: cost),
            try Told.library.get()
        )
        try await DemoState.tell(
            in: store, key, functions: House.functions, library: library, today: House.today, now: now,
            cost: cost)
        var people: [String: Context] = [:]
        for login in DemoState.allCases.flatMap(\.logins) {
            let attempt = SignInAttempt(
                login: login, password: Demo.password, note: SessionNote(device: "Phone"), addressPrefix: "127.0.0.1")
            guard case .entered(let token) = try await vault.signIn(attempt) else { throw VaultFailure.missing }
            people[login] = try await Context.open(token, vault, library, House.today, by: .program)
        }
        return people
    }
}
