import Foundation
import RekindleCore
import RekindleLibrary
import Testing

@Suite struct LoadingTests {
    @Test func `every field of a practice arrives`() throws {
        let scratch = try Scratch()
        let practice = try #require(try Library.load(from: scratch.folder).practice(Identifier("tea-at-four")))
        #expect(practice.strategy == .time)
        #expect(practice.concerns == [.keep, .distance])
        #expect(practice.steps == ["Put the kettle on.", "Sit down."])
        #expect(practice.ways == [.alone, .onePhone])
        #expect(practice.variants[.alone] == "A cup for one.")
        #expect(practice.cost == .nothing)
        #expect(practice.evidence.grade == .d)
        #expect(!practice.adult)
    }

    @Test func `what is not there is not found`() throws {
        let scratch = try Scratch()
        let library = try Library.load(from: scratch.folder)
        #expect(library.practice(Identifier("coffee")) == nil)
        #expect(library.reading(Identifier("coffee")) == nil)
        #expect(!library.feelings.contains { $0.id == Identifier("coffee") })
        #expect(library.practices(for: .money).isEmpty)
        #expect(library.practices(in: .touch).isEmpty)
    }

    @Test func `practices are found by concern and by room`() throws {
        let scratch = try Scratch()
        let library = try Library.load(from: scratch.folder)
        #expect(library.practices(for: .keep).map(\.id.rawValue) == ["tea-at-four"])
        #expect(library.practices(in: .time).map(\.id.rawValue) == ["tea-at-four"])
        #expect(library.feelings(in: .glad).map(\.word) == ["warm"])
    }

    @Test func `what fits a concern best comes first`() throws {
        let library = try Shelf.english()
        let first = { (concern: Concern) in library.practices(for: concern).first?.id.rawValue }
        #expect(first(.baby) == "ten-minute-hand-over")
        #expect(first(.loss) == "two-ways-of-missing")
        #expect(first(.trust) == "what-i-need-to-know")
        #expect(first(.unsure) == "honest-page")
        #expect(first(.money) == "one-number-one-feeling")
    }

    @Test(arguments: Concern.allCases)
    func `each concern has a practice that names it before any other`(_ concern: Concern) throws {
        let practices = try Shelf.english().practices(for: concern)
        #expect(practices.first?.concerns.first == concern)
        let ranks = practices.map { $0.concerns.firstIndex(of: concern) ?? $0.concerns.count }
        #expect(ranks == ranks.sorted())
    }

    @Test func `one language is read and the others are left alone`() throws {
        let scratch = try Scratch()
        try scratch.write("{{ not yaml", to: "de/practices/time.yaml")
        #expect(scratch.fault() == nil)
        #expect(scratch.fault(language: "de")?.file == "de/practices/time.yaml")
    }

    @Test func `a language that is missing is named`() throws {
        let fault = try #require(try Scratch().fault(language: "cy"))
        #expect(fault.file == "cy/practices")
        #expect(fault.description.contains("missing"))
    }

    @Test func `files are read in the order of their names and other files are ignored`() throws {
        let scratch = try Scratch()
        let earlier = Scratch.practice.replacing("tea-at-four", with: "a-walk")
        try scratch.write(earlier, to: "en/practices/openness.yaml")
        try scratch.write("{{ not yaml", to: "en/practices/notes.txt")
        try scratch.write("{{ not yaml", to: "en/practices/.hidden.yaml")
        let library = try Library.load(from: scratch.folder)
        #expect(library.practices.map(\.id.rawValue) == ["a-walk", "tea-at-four"])
    }

    @Test func `a practice survives being written as JSON`() throws {
        let library = try Shelf.english()
        let copy = try JSONDecoder().decode([Practice].self, from: JSONEncoder().encode(library.practices))
        #expect(copy == library.practices)
    }
}
