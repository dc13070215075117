import Foundation
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import RekindleVault

extension EarlierDatabase {
    /// What Ada and Sam keep for whichever version comes later: what earlier databases hold, and what has become text since.
    static func told() async throws -> EarlierDatabase {
        let scene = try await Scenario.choosing()
        try await begin(scene)
        try await answer(scene)
        try await goOn(scene)
        return EarlierDatabase(
            rows: try await scene.store.rows(), key: try Scenario.serverKey(), password: Scenario.password,
            practice: Scenario.practice.rawValue, moment: scene.watch.now.timeIntervalSince1970)
    }

    private static func begin(_ scene: Scenario) async throws {
        let beginning = Beginning(concerns: [.fights], sentence: "quince-sentence")
        _ = try await BeginningRoom.keep(beginning, seen: nil, by: scene.ada())
        _ = try await BeginningRoom.hear(by: scene.ada())
        for (me, words) in [(try await scene.ada(), "quince-first"), (try await scene.sam(), "medlar-first")] {
            _ = try await FirstMinuteRoom.keep(FirstMinute(words: words), seen: nil, by: me)
        }
    }

    /// A picture that has opened, and hers that waits for the next one.
    private static func answer(_ scene: Scenario) async throws {
        var said = CheckIn(
            signs: [.arguments: 2, .touch: 5, .time: 5], closeness: 4, strengths: [.laughter],
            sentence: "medlar-check-in", brought: [.arguments, .touch, .time, .closeness, .strengths])
        _ = try await Signs.keep(said, from: .long, seen: nil, by: scene.sam())
        said.sentence = "quince-check-in"
        for _ in 0..<2 {
            let ada = try await scene.ada()
            _ = try await Signs.keep(said, from: .long, seen: Signs.thisWeek(of: ada)?.version, by: ada)
        }
    }

    private static func goOn(_ scene: Scenario) async throws {
        let both = try await scene.offeredToBoth()
        for (me, words) in [(try await scene.ada(), "quince"), (try await scene.sam(), "medlar")] {
            let offer = TrialOffer(
                weeks: 4, minutesAWeek: 30, change: "\(words)-change", isReleased: true, day: me.utcDay)
            _ = try await Trials.offer(offer, seen: nil, by: me)
            try await Plan.tick([both[0]], by: me)
            try await scene.finish(.glad, glad: true, line: "\(words)-line", by: me)
        }
        let ada = try await scene.ada()
        try await Plan.tick([both[1]], by: ada)
        _ = try await Plan.choose(Scenario.practice, insteadOf: nil, by: ada)
        _ = try await Weekly.keep(
            WeeklyTalk(thing: both[0], next: ada.now.addingTimeInterval(7 * 86_400)), seen: nil, by: ada)
        try await Favourites.keep(Scenario.practice, isKept: true, by: ada)
        try await Evening.keep(Shown([Shown.Offer(practice: Scenario.practice, day: ada.day)]), by: ada)
        let field = Draft.Field(name: "sentence", value: "quince-draft")
        try await Drafts.keep(Draft(path: "/begin", fields: [field]), by: ada)
        _ = try await Accounts.keepPin("4711", password: Scenario.password, by: ada)
        _ = try await Accounts.prepareSecondStep(password: Scenario.password, by: ada)
        _ = try await Accounts.makeRecoveryCode(password: Scenario.password, seen: 0, by: ada)
    }
}
