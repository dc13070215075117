import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Whose own words speak of danger is offered Help and nothing for two, until they say otherwise; nobody else learns of it.
struct HelpFirstTests {
    private static let danger = Beginning(concerns: [.fights], sentence: "He hits me when he drinks.")

    private func begin(_ said: Beginning, in scene: Scenario) async throws {
        let seen = try await BeginningRoom.current(of: scene.ada())?.version
        _ = try await BeginningRoom.keep(said, seen: seen, by: scene.ada())
    }

    @Test(arguments: [
        "He hits me when he drinks.", "i dont want to live anymore", "She forced me to have sex",
        "scared of my husband",
    ])
    func `Today leads with Help and offers nothing for two, for four weeks`(sentence: String) async throws {
        for isInCorrection in [false, true] {
            let scene = try await Scenario.begin()
            try await begin(
                Beginning(
                    concerns: [.fights, .touch], sentence: isInCorrection ? "" : sentence,
                    correction: isInCorrection ? sentence : ""), in: scene)
            for _ in 0..<28 {
                let today = try await scene.ada().today()
                #expect(today.isHelpFirst && today.items.first?.what == "help")
                #expect(
                    Set(today.items.map(\.what)).isSubset(of: ["help", "accountNews", "recoveryCode", "suggestion"]))
                try expectAlone(try #require(today.items.last?.facts as? EveningSuggestion))
                scene.watch.move(days: 1)
            }
        }
    }

    private func expectAlone(_ suggestion: EveningSuggestion) throws {
        let practice = suggestion.suggestion.practice
        #expect(practice.isForOneself && practice.strategy != .touch && suggestion.way == .alone, "\(practice.id)")
    }

    @Test(arguments: Situation.Mood.allCases) func `nor does the evening, nor a way that they asked for once`(
        mood: Situation.Mood
    ) async throws {
        let scene = try await Scenario.begin()
        _ = try await scene.adaPreferring { $0.ways = [.together] }
        try await begin(Self.danger, in: scene)
        let evening = try await Evening(of: scene.ada(), mood: mood)
        let fitting = evening.fitting(mood, from: scene.library)
        #expect(!fitting.isEmpty && fitting.allSatisfy { $0.practice.isForOneself })
        let ada = try await scene.ada()
        let suggestion = try await EveningSuggestion(of: ada, on: Evening(of: ada))
        try expectAlone(try #require(suggestion))
    }

    @Test func `they may ask for ideas for two again, and undo that`() async throws {
        let scene = try await Scenario.begin()
        try await begin(Self.danger, in: scene)
        #expect(try await BeginningRoom.want(ideasForTwo: true, by: scene.ada()))
        let today = try await scene.ada().today()
        #expect(!today.isHelpFirst && today.items.map(\.what) == ["firstMinute", "ideasForTwo", "suggestion"])
        let rows = try await scene.store.rows()
        #expect(try await BeginningRoom.want(ideasForTwo: true, by: scene.ada()))
        #expect(try await scene.store.rows() == rows)
        #expect(try await BeginningRoom.want(ideasForTwo: false, by: scene.ada()))
        #expect(try await scene.ada().today().isHelpFirst)
        _ = try await BeginningRoom.want(ideasForTwo: true, by: scene.ada())
        scene.watch.move(days: 1)
        #expect(try await !scene.today(scene.ada()).contains { ["help", "ideasForTwo"].contains($0) })
    }

    @Test func `a sentence that is corrected is looked at anew, and another word to tap changes nothing`() async throws
    {
        let scene = try await Scenario.begin()
        try await begin(Self.danger, in: scene)
        _ = try await BeginningRoom.want(ideasForTwo: true, by: scene.ada())
        try await begin(Beginning(concerns: [.money], sentence: Self.danger.sentence), in: scene)
        #expect(try await !scene.ada().today().isHelpFirst)
        try await begin(Beginning(concerns: [.money], sentence: "He choked me."), in: scene)
        #expect(try await scene.ada().today().isHelpFirst)
        try await begin(Beginning(concerns: [.money], sentence: "We hit a rough patch."), in: scene)
        #expect(try await !scene.ada().today().isHelpFirst)
    }

    @Test func `there has to be something to say it of`() async throws {
        let scene = try await Scenario.alone()
        #expect(try await !BeginningRoom.want(ideasForTwo: true, by: scene.ada()))
    }

    @Test func `nothing of it changes the other's Today, nor a size of hers`() async throws {
        var sizes: [[Int]] = []
        for said in [Self.danger, Beginning(concerns: [.fights], sentence: "We hit a rough patch in May")] {
            let scene = try await Scenario.begin()
            let before = try await scene.sam().today().items
            let space = try await scene.ada().personal.id
            try await begin(said, in: scene)
            #expect(try await scene.sam().today().items == before)
            sizes.append(try await scene.store.rows(in: space).map(\.sealed.count).sorted())
            _ = try await BeginningRoom.want(ideasForTwo: true, by: scene.ada())
            #expect(try await scene.sam().today().items == before)
            sizes.append(try await scene.store.rows(in: space).map(\.sealed.count).sorted())
        }
        #expect(sizes.allSatisfy { $0 == sizes[0] })
    }

    @Test func `a note of an earlier version is read, and what leads is worked out anew`() async throws {
        for (said, isHelpFirst) in [(Self.danger, true), (Beginning(concerns: [.fights]), false)] {
            let scene = try await Scenario.begin()
            try await begin(said, in: scene)
            let ada = try await scene.ada()
            let kept = try #require(try await ada.personal.only(OwnToday.self))
            var older = kept.content
            older.notes["Beginning"] = TodayNote([scene.nowInNotes, "fights"])
            try await ada.personal.apply([try ada.personal.replacing(kept, with: older)])
            let today = try await scene.ada().today()
            #expect(today.isHelpFirst == isHelpFirst && !today.items.map(\.what).contains("begin"))
            _ = try await FirstMinuteRoom.keep(FirstMinute(words: "rain"), seen: nil, by: scene.ada())
            let note = try await scene.noted(under: "Beginning", shared: false)
            #expect(note == [scene.nowInNotes, "fights", isHelpFirst ? "help" : "plain"])
        }
    }
}
