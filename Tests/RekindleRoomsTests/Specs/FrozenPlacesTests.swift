import Foundation
import RekindleCore
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Where the rooms keep what somebody keeps: the subject is part of a row's name, and stays.
struct FrozenPlacesTests {
    private let scene: Scenario
    private let ada: Context
    private let shared: OpenSpace

    init() async throws {
        scene = try await Scenario.begin()
        ada = try await scene.ada()
        shared = try ada.requireShared()
    }

    /// Whether something is kept at exactly this place.
    private func holds<Value: Content>(
        _ type: Value.Type, _ subject: String, in space: OpenSpace? = nil, author: PersonID? = nil
    ) async throws -> Bool {
        try await (space ?? ada.personal).fresh.only(type, author: author, subject: subject) != nil
    }

    @Test func `a first minute is kept under the space of the two, and opens under one`() async throws {
        _ = try await FirstMinuteRoom.keep(FirstMinute(words: "hers"), seen: nil, by: ada)
        #expect(try await holds(FirstMinute.self, shared.id.hex))
        _ = try await FirstMinuteRoom.keep(FirstMinute(words: "his"), seen: nil, by: scene.sam())
        #expect(try await holds(Opened<FirstMinutes>.self, "1", in: shared, author: .nobody))
    }

    @Test func `a check-in is kept under its week, and pictures are counted`() async throws {
        let said = CheckIn(signs: [.time: 2], brought: [.time])
        for me in [ada, try await scene.sam()] {
            _ = try await Signs.keep(said, from: .long, seen: nil, by: me)
        }
        #expect(try await holds(CheckIn.self, "2026-W43"))
        #expect(try await holds(Opened<Picture>.self, "1", in: shared, author: .nobody))
        #expect(try await holds(SeriesHead<Picture>.self, "", in: shared, author: .nobody))
    }

    @Test func `offers and reviews of a trial are kept under the space and its number`() async throws {
        for me in [ada, try await scene.sam()] {
            _ = try await Trials.offer(
                TrialOffer(weeks: 2, minutesAWeek: 30, day: me.utcDay), seen: nil, by: me)
        }
        #expect(try await holds(TrialOffer.self, "\(shared.id.hex)/1"))
        #expect(try await holds(Opened<Trial>.self, "1", in: shared, author: .nobody))
        scene.watch.move(days: 15)
        _ = try await Trials.review(
            TrialReview(wish: .stop), seen: nil, ownOfTwo: false, by: scene.ada())
        #expect(try await holds(TrialReview.self, "\(shared.id.hex)/1"))
    }

    @Test func `a doing is kept under its practice and the moment of its page`() async throws {
        let doing = Doing(practice: "good-news", day: ada.day, how: .glad)
        for me in [ada, try await scene.sam()] {
            _ = try await Doings.keep(doing, from: 7, seen: nil, isGladTogether: true, by: me)
        }
        #expect(try await holds(Doing.self, "good-news/7"))
        #expect(try await holds(LastDone.self, ""))
        let week = Week(of: Scenario.evening).name
        #expect(try await holds(Opened<BothGlad>.self, "good-news/\(week)", in: shared, author: .nobody))
    }

    @Test func `a week of one's own is kept under its number, and what both leave is nobody's`() async throws {
        _ = try await Plan.choose("good-news", insteadOf: nil, by: ada)
        #expect(try await holds(OwnWeek.self, Week(of: Scenario.evening).name))
        _ = try await Weekly.keep(
            WeeklyTalk(next: ada.now.addingTimeInterval(7 * 86_400)), seen: nil, by: ada)
        #expect(try await holds(WeeklyTalk.self, "", in: shared, author: .nobody))
    }

    @Test func `a draft is kept under its address`() async throws {
        try await Drafts.keep(Draft(path: "/begin", fields: []), by: ada)
        #expect(try await holds(Draft.self, "/begin"))
    }

    @Test func `what there is one of is kept under no subject`() async throws {
        _ = try await BeginningRoom.keep(Beginning(concerns: [.fights]), seen: nil, by: ada)
        try await Favourites.keep("good-news", isKept: true, by: ada)
        #expect(try await holds(Beginning.self, ""))
        #expect(try await holds(Preferences.self, ""))
        #expect(try await holds(Profile.self, ""))
        #expect(try await holds(LoginName.self, ""))
        #expect(try await holds(Member.self, "", in: shared))
    }
}
