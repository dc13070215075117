import RekindleCore
import RekindleStore
import RekindleVault
import Testing

/// What open pages are told: that something is there for both, and nothing else that happens.
struct LiveUpdatesTests {
    private let story: Story
    private var live: LiveUpdates { story.vault.live }

    init() async throws {
        story = try await Story()
    }

    /// What has come for a person while something happened.
    private func heard(
        by person: PersonID, _ happen: () async throws -> Void
    ) async throws -> [LiveUpdates.News] {
        let listening = live.listen(for: person)
        try await happen()
        listening.end()
        var all: [LiveUpdates.News] = []
        for await news in listening.news { all.append(news) }
        return all
    }

    @Test func `an opening is told to both, once, by the name of its area`() async throws {
        let couple = try await story.couple()
        let (ada, sam) = try couple.spaces()
        for person in [couple.ada.person, couple.sam.person] {
            let subject = person.hex
            let news = try await heard(by: person) {
                _ = try await story.vault.release(
                    .input(FirstMinute(words: "rain")), to: FirstMinutes.self, subject: subject, in: ada)
                _ = try await story.vault.release(
                    .input(FirstMinute(words: "tea")), to: FirstMinutes.self, subject: subject, in: sam)
            }
            #expect(news == [.area("first-minutes")])
        }
    }

    @Test func `what one of them does alone is told to nobody`() async throws {
        let couple = try await story.couple()
        let (ada, sam) = try couple.spaces()
        let news = try await heard(by: couple.ada.person) {
            // Released, changed, looked at and withdrawn by Sam.
            for words in ["rain", "tea"] {
                _ = try await story.vault.release(
                    .input(FirstMinute(words: words)), to: FirstMinutes.self, subject: "", in: sam)
            }
            _ = try await story.vault.state(of: FirstMinutes.self, subject: "", in: sam)
            try await story.vault.takeBack(FirstMinutes.self, subject: "", in: sam)
            _ = try await story.vault.release(.input(Glad()), to: BothGlad.self, subject: "one", in: sam)
            // His own records, visits and sign-ins.
            try await couple.sam.personal.apply([couple.sam.personal.setting(Preferences(), expecting: nil)])
            _ = try await story.signIn(.sam)
            _ = try await story.again(couple.sam)
        }
        #expect(news.isEmpty)
        _ = ada
    }

    @Test func `taking back from view is told to nobody`() async throws {
        let couple = try await story.couple()
        let (ada, sam) = try couple.spaces()
        for space in [ada, sam] {
            _ = try await story.vault.release(
                .input(FirstMinute(words: "rain")), to: FirstMinutes.self, subject: "", in: space)
        }
        let news = try await heard(by: couple.ada.person) {
            try await story.vault.takeBack(FirstMinutes.self, subject: "", in: sam)
        }
        #expect(news.isEmpty)
    }

    @Test func `marks with nothing in common are told to nobody, and what both marked to both`() async throws {
        let couple = try await story.couple()
        let (ada, sam) = try couple.spaces()
        func keyedTag(_ names: [String], in space: OpenSpace) async throws {
            let ticks = Ticks(week: Week(number: 9), practices: names.map { Identifier($0) })
            _ = try await story.vault.release(.input(ticks), to: WeekPlan.self, subject: "9/1", in: space)
        }
        let nothing = try await heard(by: couple.ada.person) {
            try await keyedTag(["tea"], in: ada)
            try await keyedTag(["rain"], in: sam)
        }
        #expect(nothing.isEmpty)
        let plan = try await heard(by: couple.ada.person) { try await keyedTag(["tea"], in: sam) }
        #expect(plan == [.area("plan")])
    }

    @Test func `a yes is told to the inviter, its withdrawal to nobody, the connection to both`() async throws {
        let (ada, sam) = (try await story.arrive(.ada), try await story.arrive(.sam))
        let token = try await story.vault.invite(ada, name: "Ada")
        let member = Somebody.sam.profile.member
        let his = live.listen(for: sam.person)
        let yes = try await heard(by: ada.person) {
            _ = try await story.vault.view(token, by: sam)
            _ = try await story.vault.join(token, by: sam, as: member)
        }
        #expect(yes == [.area(LiveUpdates.connection)])
        let withdrawn = try await heard(by: ada.person) {
            try await story.vault.withdrawJoining(of: try await story.again(sam))
        }
        #expect(withdrawn.isEmpty)
        _ = try await story.vault.join(token, by: try await story.again(sam), as: member)
        let connected = try await heard(by: ada.person) {
            try await story.vault.confirmInvitation(by: ada, as: Somebody.ada.profile.member)
        }
        #expect(connected == [.area(LiveUpdates.connection)])
        his.end()
        var all: [LiveUpdates.News] = []
        for await news in his.news { all.append(news) }
        #expect(all == [.area(LiveUpdates.connection)])
    }

    @Test func `nobody else hears of the two`() async throws {
        let couple = try await story.couple()
        let (ada, sam) = try couple.spaces()
        let eve = try await story.arrive(.eve)
        let news = try await heard(by: eve.person) {
            for space in [ada, sam] {
                _ = try await story.vault.release(.input(Glad()), to: BothGlad.self, subject: "tea", in: space)
            }
        }
        #expect(news.isEmpty)
    }
}
