import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// After a parting: what is only about the two goes from both their own spaces, and with the same or somebody else
/// everything begins empty.
struct BeginningAnewTests {
    private let scene: Scenario

    init() async throws { scene = try await Scenario.choosing() }

    /// Ada leaves something in every room, and Sam what does not open.
    private func live() async throws {
        for me in [try await scene.ada(), try await scene.sam()] {
            let said =
                me.name == "Ada"
                ? CheckIn(signs: [.time: 5], brought: [.time]) : CheckIn(signs: [.touch: 5], brought: [.touch])
            _ = try await Signs.keep(said, from: .long, seen: nil, by: me)
            _ = try await Trials.offer(TrialOffer(weeks: 2, minutesAWeek: 30, day: me.utcDay), seen: nil, by: me)
            let facts = try await PlanFacts(of: me)
            if let own = facts.handful.first(where: { $0.id != facts.light?.id }) {
                _ = try await Plan.tick([own.id], on: facts.week.name, seen: nil, by: me)
            }
        }
        _ = try await FirstMinuteRoom.keep(FirstMinute(words: "quince"), seen: nil, by: scene.ada())
    }

    @Test func `nothing of one's own names what was shared, once it is tidied`() async throws {
        try await live()
        let space = try await scene.ada().requireShared()
        #expect(try await notes(of: scene.ada()).contains(space.name))
        try await scene.part(by: scene.ada())
        #expect(try await !notes(of: scene.ada()).contains(space.name))
        #expect(try await scene.ada().personal.newest(Ticks.self, limit: 9).isEmpty)
        let sam = try await scene.sam()
        #expect(sam.visitor.isUntidied)
        try await Parting.tidy(sam)
        #expect(try await !notes(of: scene.sam()).contains(space.name))
        #expect(try await scene.sam().personal.newest(Ticks.self, limit: 9).isEmpty)
        #expect(try await !scene.sam().visitor.isUntidied)
    }

    private func notes(of me: Context) async throws -> String {
        try await me.personal.fresh.only(OwnToday.self)?.content.keptText ?? ""
    }

    @Test func `words of one's own stay`() async throws {
        try await live()
        let space = try await scene.ada().requireShared()
        try await scene.part(by: scene.ada())
        let own = try await scene.ada().personal
        #expect(try await own.only(FirstMinute.self, subject: space.ownOnlyCopy)?.content.words == "quince")
        let checkIn = try #require(try await Signs.thisWeek(of: scene.ada())?.content)
        #expect(checkIn.signs == [.time: 5] && checkIn.brought.isEmpty)
    }

    @Test(arguments: ["sam", "eve"]) func `with whomever, everything begins empty and works`(login: String) async throws
    {
        try await live()
        try await scene.part(by: scene.sam())
        let other = login == "sam" ? try await scene.sam() : try await scene.newcomer(login)
        try await scene.connect(scene.ada(), other)
        let (ada, partner) = (
            try await scene.ada(), login == "sam" ? try await scene.sam() : try await scene.newcomer(login)
        )
        for me in [ada, partner] {
            #expect(me.isConnected)
            let minutes = try await FirstMinuteFacts(of: me)
            #expect(minutes.state == .empty && minutes.own == nil)
            let plan = try await PlanFacts(of: me)
            #expect(plan.ticks == nil && !plan.isSealed && plan.plan.isEmpty)
            let picture = try await PictureFacts(of: me)
            #expect(!picture.isSealed && picture.latest == nil)
            #expect(try await Signs.earlier(of: me) == nil)
            #expect(try await TrialFacts(of: me).state == .open)
            #expect(try await WeeklyTalkFacts(of: me).kept == nil)
        }
        #expect(try await scene.store.deposits(in: [ada.requireShared()]) == 0)
        #expect(try await scene.brokenInvariants() == [])
        for me in [ada, partner] {
            _ = try await FirstMinuteRoom.keep(FirstMinute(words: me.name), seen: nil, by: me)
        }
        #expect(try await FirstMinuteFacts(of: ada).theirs?.words == partner.name)
    }

    @Test(arguments: 0..<4) func `what is written in the moment in which it is tidied stays`(lookups: Int) async throws
    {
        _ = try await FirstMinuteRoom.keep(FirstMinute(words: "medlar"), seen: nil, by: scene.sam())
        let name = try await scene.sam().requireShared().name
        try await scene.part(by: scene.ada())
        let sam = try await scene.sam()
        #expect(try await notes(of: sam).contains(name))
        scene.store.interrupt(after: lookups) {
            _ = try await BeginningRoom.keep(Beginning(concerns: [.fights]), seen: nil, by: sam)
        }
        try await Parting.tidy(sam)
        let now = try await scene.sam()
        #expect(!now.visitor.isUntidied)
        #expect(try await !notes(of: now).contains(name))
        #expect(try await BeginningRoom.current(of: now) != nil)
        #expect(try await now.today().said.contains { $0.item.what == "begin" } == false)
    }

    @Test func `a link from before there were two opens nothing after it`() async throws {
        let alone = try await Scenario.alone()
        let (ada, eve) = (try await alone.ada(), try await alone.newcomer("eve"))
        _ = try await Inviting.invite(by: ada)
        guard case .invited(let link, _) = try await Inviting.state(of: ada) else { throw VaultFailure.missing }
        try await alone.connect(eve, ada)
        try await alone.part(by: alone.ada())
        #expect(try await Inviting.view(link, by: nil, alone.vault) == .gone)
        #expect(try await Inviting.state(of: alone.ada()) == .free)
    }
}
