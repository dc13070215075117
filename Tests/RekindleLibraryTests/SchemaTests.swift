import RekindleCore
import RekindleLibrary
import Testing

@Suite struct SchemaTests {
    let library: Library

    init() throws {
        library = try Shelf.english()
    }

    @Test func `there are at least eighty practices, fourteen readings and sixty feelings`() {
        #expect(library.practices.count >= 80)
        #expect(library.readings.count == 14)
        #expect(library.feelings.count >= 60)
    }

    @Test(arguments: Strategy.allCases)
    func `every room has six practices, and one of them for a tired person alone with ten minutes`(_ strategy: Strategy)
    {
        let practices = library.practices(in: strategy)
        #expect(practices.count >= 6)
        #expect(practices.contains { $0.ways.contains(.alone) && $0.energy == .low && $0.minutes <= 10 })
    }

    @Test func `titles and promises are all different`() {
        #expect(Set(library.practices.map(\.title)).count == library.practices.count)
        #expect(Set(library.practices.map(\.promise)).count == library.practices.count)
        #expect(Set(library.practices.map(\.firstMove)).count == library.practices.count)
    }

    @Test func `a first move is short enough for under a minute`() {
        for practice in library.practices {
            #expect(Words.of(practice.firstMove).count <= 40, "\(practice.id)")
            #expect(Words.sentences(practice.firstMove).count <= 4, "\(practice.id)")
        }
    }

    @Test func `a promise fits on one line of a card and a step into one breath`() {
        for practice in library.practices {
            #expect(practice.promise.count <= 100, "\(practice.id)")
            for step in practice.steps { #expect(Words.of(step).count <= 30, "\(practice.id): \(step)") }
        }
    }

    @Test func `evidence below a trial does not call itself one, and custom is named as custom`() {
        for practice in library.practices where practice.evidence.grade == .d {
            #expect(["clinical custom", "own idea"].contains { practice.evidence.source.hasPrefix($0) })
        }
        for practice in library.practices where practice.evidence.grade != .d {
            #expect(practice.evidence.source.contains { $0.isNumber }, "\(practice.id) names no year")
        }
    }

    @Test func `nothing in the library is for adults alone`() {
        #expect(library.practices.allSatisfy { !$0.adult })
    }

    @Test func `a reading has between 250 and 450 words and leads to practices`() {
        for reading in library.readings {
            let words = reading.paragraphs.map { Words.of($0).count }.reduce(0, +)
            #expect((250...450).contains(words), "\(reading.id): \(words)")
            #expect(!reading.related.isEmpty)
            #expect(reading.question.hasSuffix("?"))
        }
    }

    @Test func `feeling words are unique, each with a short hint, and every family has some`() {
        #expect(Set(library.feelings.map(\.word)).count == library.feelings.count)
        for feeling in library.feelings { #expect(Words.of(feeling.hint).count <= 10, "\(feeling.word)") }
        for family in Feeling.Family.allCases { #expect(library.feelings(in: family).count >= 4) }
    }

    @Test func `tender words are there for whoever looks underneath, and no anger is among them`() {
        #expect(library.feelings.filter(\.tender).count >= 15)
        #expect(library.feelings(in: .angry).allSatisfy { !$0.tender })
    }
}
