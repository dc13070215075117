import RekindleCore
import RekindleLibrary
import Testing

/// What was picked by hand for an evening.
@Suite struct EveningPicksTests {
    @Test(arguments: [Situation.Mood.fought, .hurting, .good])
    func `what was picked is what comes, for one person and for anybody`(mood: Situation.Mood) throws {
        let library = try Shelf.english()
        let picked = library.practices(on: mood)
        #expect((4..<library.practices.count).contains(picked.count))
        for practice in picked {
            #expect(practice.variants[.alone] != nil && !practice.adult, "\(practice.id)")
            if mood.isSore { #expect(practice.energy != .more, "\(practice.id)") }
        }
    }

    @Test func `where nothing was picked everything can come, but for an evening that is hot or sore`() throws {
        let english = try Shelf.english()
        #expect(english.practices(on: .quiet) == english.practices)
        let bare = Library(practices: english.practices, readings: [], feelings: [])
        for mood in Situation.Mood.allCases {
            #expect(bare.practices(on: mood) == (mood.isSore ? [] : english.practices))
        }
    }

    @Test(arguments: [
        Spoiled(change: "fought", into: "furious", field: "id"),
        Spoiled(change: "fought\n  practices: [tea-at-four]", into: "fought\n  practices: []", field: "practices"),
        Spoiled(
            change: "fought\n  practices: [tea-at-four]", into: "fought\n  practices: [tea-at-four, tea-at-four]",
            field: "practices"),
        Spoiled(
            change: "fought\n  practices: [tea-at-four]", into: "fought\n  practices: [coffee]", field: "practices"),
        Spoiled(change: "fought\n  practices: [tea-at-four]", into: "fought", field: "practices"),
        Spoiled(change: "fought\n", into: "fought\n  colour: red\n", field: "colour"),
        Spoiled(change: "hurting", into: "fought", field: "id"),
    ])
    func `a spoiled evening is refused with its file, name and field`(_ spoiled: Spoiled) throws {
        let scratch = try Scratch()
        #expect(Scratch.evenings.contains(spoiled.change))
        try scratch.write(Scratch.evenings.replacing(spoiled.change, with: spoiled.into), to: "en/evenings.yaml")
        let fault = try #require(scratch.fault())
        #expect(fault.file == "en/evenings.yaml" && fault.item != nil)
        #expect(fault.field == spoiled.field)
    }

    @Test(arguments: [
        ("    alone: A cup for one.\n", "", "by one person"), ("energy: low", "energy: more", "more than such"),
        ("adult: false", "adult: true", "for adults"),
    ])
    func `what does not suit such an evening is refused`(change: String, into: String, words: String) throws {
        let scratch = try Scratch()
        #expect(Scratch.practice.contains(change))
        try scratch.write(Scratch.practice.replacing(change, with: into), to: "en/practices/time.yaml")
        let fault = try #require(scratch.fault())
        #expect(fault.file == "en/evenings.yaml" && fault.item == "fought" && fault.field == "practices")
        #expect(fault.problem.contains(words) && fault.problem.contains("tea-at-four"))
    }

    @Test func `a good day may ask for more`() throws {
        let scratch = try Scratch()
        try scratch.write(
            Scratch.practice
                + Scratch.practice.replacing("tea-at-four", with: "a-walk").replacing(
                    "energy: low", with: "energy: more"),
            to: "en/practices/time.yaml")
        try scratch.write(Scratch.evenings + "- id: good\n  practices: [a-walk]\n", to: "en/evenings.yaml")
        #expect(scratch.fault() == nil)
    }

    @Test(arguments: [("fought", "hurting"), ("hurting", "fought")])
    func `a hot or a sore evening that is missing is named`(missing: String, there: String) throws {
        let scratch = try Scratch()
        try scratch.write("- id: \(there)\n  practices: [tea-at-four]\n", to: "en/evenings.yaml")
        #expect(scratch.fault()?.item == missing)
    }

    @Test func `what is for adults is offered to nobody by name`() throws {
        let scratch = try Scratch()
        let adult = Scratch.practice.replacing("tea-at-four", with: "a-walk").replacing(
            "adult: false", with: "adult: true")
        try scratch.write(Scratch.practice + adult, to: "en/practices/time.yaml")
        let library = try Library.load(from: scratch.folder)
        #expect(library.practice("a-walk") != nil && library.offered("a-walk") == nil)
        #expect(library.offered("tea-at-four") != nil && library.offered("coffee") == nil)
        #expect(library.offered(in: .time).map(\.id) == ["tea-at-four"])
    }
}
