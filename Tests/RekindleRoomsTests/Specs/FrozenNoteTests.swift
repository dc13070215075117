import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleTesting
import Testing

/// What each room notes for Today, as its spec says it: in another order a note of yesterday says something else today.
struct FrozenNoteTests {
    private static let stories = FeatureSpec.all.compactMap(\.notes).flatMap { notes in
        notes.stories.map { (word: notes.word, story: $0) }
    }

    @Test func `a moment is the bits of its seconds, and nothing an empty word`() async throws {
        #expect(try await Scenario.begin().nowInNotes == "41dab6ec42000000")
        #expect(TodayNote.word(nil as Int?) == "" && TodayNote.word(-12) == "-12")
    }

    @Test(arguments: stories.indices) func `a note has its words in their order`(place: Int) async throws {
        let (word, story) = Self.stories[place]
        let scene = story.isAlone ? try await Scenario.alone() : try await Scenario.begin()
        for part in story.parts {
            try await part.step(scene)
            let noted = try await scene.noted(under: word, shared: part.isShared)
            #expect(try await noted == part.words(scene), "\(word): \(story.name)")
        }
    }

    @Test(arguments: House.features.map(\.name)) func `a room that notes something says under which word, and what`(
        room: String
    ) throws {
        let spec = try #require(FeatureSpec.all.first { $0.name == room })
        let source = spec.feature.today?.source.room
        #expect(source == nil || source == room)
        let (own, shared) = (House.today.own.notes[room] != nil, House.today.shared.notes[room] != nil)
        #expect(spec.notes?.word == (own || shared ? room : nil), "next: in the spec of \(room) its FrozenNotes")
        let parts = spec.notes?.stories.flatMap(\.parts) ?? []
        #expect(parts.contains { $0.isShared } == shared, "next: a story of what \(room) notes for both")
        #expect(!own || parts.contains { !$0.isShared }, "next: a story of what \(room) notes of one's own")
    }

    /// What no story leaves would not be missed.
    @Test func `there are stories of six rooms and more`() {
        #expect(Set(Self.stories.map(\.word)).count >= 6)
    }
}
