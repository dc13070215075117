import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// The words under which everything is kept. A row is found by a keyed hash of them: with another word, what was kept
/// yesterday is not there today. So nothing in here ever changes; a new room freezes its words in its spec.
struct FrozenWordsTests {
    /// Every kind, by the type that is kept under it.
    private static let kinds = [
        "LoginName": "login-name", "SessionNote": "session", "PinCheck": "pin", "SecondStep": "second-step",
        "RecoveryChoice": "recovery", "AccountNews": "account-news", "Draft": "draft",
        "Profile": "profile", "Member": "member", "Preferences": "preferences",
        "OpenInvitation": "invitation", "Joining": "joining",
        "Beginning": "beginning", "FirstMinute": "first-minute",
        "CheckIn": "check-in", "Brought": "brought",
        "Ticks": "marks", "OwnWeek": "own-week",
        "TrialOffer": "try-offer", "TrialReview": "try-look",
        "Doing": "doing", "LastDone": "last-done", "Glad": "glad",
        "WeeklyTalk": "ten", "Shown": "shown", "OwnToday": "today", "SharedToday": "today/shared",
    ]

    /// Every joint function, by its result.
    private static let functions = [
        "FirstMinutes": "first-minutes", "Picture": "picture", "WeekPlan": "plan", "Trial": "try",
        "TrialEnd": "try-end", "BothGlad": "glad",
    ]

    /// With what later rooms freeze.
    private static let allKinds = FeatureSpec.all.reduce(into: kinds) { $0.merge($1.frozen.kinds) { old, _ in old } }
    private static let allFunctions = FeatureSpec.all.reduce(into: functions) {
        $0.merge($1.frozen.functions) { old, _ in old }
    }

    @Test func `the words of kinds stay, and each is one kind's alone`() {
        let contents = House.features.flatMap(\.contents)
        #expect(Dictionary(contents.map { ("\($0)", $0.kind) }, uniquingKeysWith: { one, _ in one }) == Self.allKinds)
        #expect(Set(contents.map { $0.kind }).count == contents.count)
    }

    @Test func `the names of joint functions stay, and each is one function's alone`() {
        let all = House.features.flatMap(\.exchanges).map(\.function)
        #expect(Dictionary(all.map { ("\($0)", $0.name) }, uniquingKeysWith: { one, _ in one }) == Self.allFunctions)
        #expect(Set(all.map { $0.name }).count == all.count)
        #expect(House.functions.names == Self.allFunctions.values.sorted())
    }

    @Test func `what opens and how far a series is are kept under words made of the function's name`() {
        #expect(Opened<Picture>.kind == "opened/picture")
        #expect(SeriesHead<Picture>.kind == "series/picture")
    }

    @Test func `a deposit has a kind of its own, and a row of its own for each subject`() async throws {
        let scene = try await Scenario.begin()
        let ada = try await scene.ada()
        let shared = try ada.requireShared()
        for sample in FeatureSpec.exchanges { try await Self.leaveNothing(sample, by: ada) }
        let kinds = try await scene.store.rows(in: shared.id).map(\.kind)
        for name in House.functions.names {
            #expect(kinds.filter { $0 == shared.tag(ofKind: "deposit/\(name)") }.count == 2, "\(name)")
        }
    }

    private static func leaveNothing<Sample: ExchangeSample>(_ sample: Sample, by me: Context) async throws {
        for subject in ["1", "2"] {
            _ = try await me.vault.release(
                .nothing, to: Sample.Function.self, subject: subject, in: me.requireShared())
        }
    }

    @Test func `what is made of other words for a subject stays as well`() throws {
        let week = Week(number: 2_964)
        #expect(week.name == "2964" && week.planPrefix == "2964/")
        #expect(FirstMinutes.subject == "1")
        #expect(BothGlad.subject("good-news", week) == "good-news/2964")
        #expect(TrialFacts.alone == "alone")
        #expect(try #require(Zone("Europe/Berlin")).week(of: Scenario.evening) == "2026-W43")
    }
}
