import Foundation
import RekindleLibrary
import Testing

/// A change that spoils a file, and the field that is to be named.
struct Spoiled: CustomTestStringConvertible, Sendable {
    let change: String
    let into: String
    let field: String

    var testDescription: String { "\(field): \(into)" }
}

@Suite struct FaultTests {
    @Test(arguments: [
        Spoiled(change: "title: Tea at four", into: "titel: Tea at four", field: "title"),
        Spoiled(change: "adult: false", into: "adult: false\n  colour: red", field: "colour"),
        Spoiled(change: "grade: D", into: "grade: D\n    stars: 5", field: "evidence.stars"),
        Spoiled(change: "grade: D", into: "grade: E", field: "evidence.grade"),
        Spoiled(change: "source: own idea", into: "source: \" \"", field: "evidence.source"),
        Spoiled(change: "room: time", into: "room: kitchen", field: "room"),
        Spoiled(change: "[keep, distance]", into: "[keep, tea]", field: "concerns.2"),
        Spoiled(change: "[keep, distance]", into: "[keep, keep]", field: "concerns"),
        Spoiled(change: "[keep, distance]", into: "[]", field: "concerns"),
        Spoiled(change: "minutes: 15", into: "minutes: soon", field: "minutes"),
        Spoiled(change: "minutes: 15", into: "minutes: 0", field: "minutes"),
        Spoiled(change: "minutes: 15", into: "minutes: 91", field: "minutes"),
        Spoiled(change: "  minutes: 15\n", into: "", field: "minutes"),
        Spoiled(change: "steps: [Put the kettle on., Sit down.]", into: "steps: [Sit down.]", field: "steps"),
        Spoiled(change: "steps: [Put the kettle on., Sit down.]", into: "steps: Sit down.", field: "steps"),
        Spoiled(change: "Sit down.]", into: "\"\"]", field: "steps.2"),
        Spoiled(change: "onePhone: No", into: "inTheRain: No", field: "variants"),
        Spoiled(change: "alone: A cup for one.", into: "alone:", field: "variants.alone"),
        Spoiled(change: "adult: false", into: "adult: perhaps", field: "adult"),
        Spoiled(change: "adult: false", into: "adult: true\n  oneself: true", field: "oneself"),
        Spoiled(change: "cautions: [It is hot.]", into: "cautions: []", field: "cautions"),
        Spoiled(change: "promise: A quarter of an hour.", into: "promise:", field: "promise"),
    ])
    func `a spoiled practice is refused with its file, id and field`(_ spoiled: Spoiled) throws {
        let scratch = try Scratch()
        #expect(Scratch.practice.contains(spoiled.change))
        try scratch.write(
            Scratch.practice.replacing(spoiled.change, with: spoiled.into), to: "en/practices/time.yaml")
        let fault = try #require(scratch.fault())
        #expect(fault.file == "en/practices/time.yaml")
        #expect(fault.item == "tea-at-four")
        #expect(fault.field?.hasPrefix(spoiled.field) == true)
        #expect(fault.problem.hasSuffix(".") || fault.problem.hasSuffix(")"))
    }

    @Test(arguments: ["Tea", "tea--four", "-tea", "tea-", "tea four", "thé", "../tea"])
    func `an id that could not stand in an address is refused`(_ id: String) throws {
        let scratch = try Scratch()
        try scratch.write(Scratch.practice.replacing("tea-at-four", with: id), to: "en/practices/time.yaml")
        #expect(scratch.fault()?.item == id)
        #expect(scratch.fault()?.field == "id")
    }

    @Test func `an entry without an id is named by its place`() throws {
        let scratch = try Scratch()
        let nameless = Scratch.practice + Scratch.practice.replacing("id: tea-at-four\n  room", with: "room")
        try scratch.write(nameless, to: "en/practices/time.yaml")
        #expect(scratch.fault()?.item == "entry 2")
        #expect(scratch.fault()?.field == "id")
    }

    @Test func `an id used in two files is refused, and both files are named`() throws {
        let scratch = try Scratch()
        try scratch.write(Scratch.practice, to: "en/practices/touch.yaml")
        let fault = try #require(scratch.fault())
        #expect(fault.file == "en/practices/touch.yaml")
        #expect(fault.item == "tea-at-four")
        #expect(fault.problem.contains("en/practices/time.yaml"))
    }

    @Test func `a field given twice is refused`() throws {
        let scratch = try Scratch()
        try scratch.write(
            Scratch.practice.replacing("adult: false", with: "adult: false\n  adult: true"),
            to: "en/practices/time.yaml")
        #expect(scratch.fault()?.file == "en/practices/time.yaml")
    }

    @Test(arguments: ["", "- [", "{{", "just words", "[]", "key: value"])
    func `a file that is not a list of entries is refused by name`(_ text: String) throws {
        let scratch = try Scratch()
        try scratch.write(text, to: "en/feelings.yaml")
        #expect(scratch.fault()?.file == "en/feelings.yaml")
    }

    @Test func `bytes that are not text are refused`() throws {
        let scratch = try Scratch()
        try scratch.write(Data([0x2D, 0x20, 0xFF, 0xFE]), to: "en/feelings.yaml")
        #expect(scratch.fault()?.problem.contains("UTF-8") == true)
    }

    @Test func `a missing file is named`() throws {
        let scratch = try Scratch()
        try scratch.remove("en/feelings.yaml")
        #expect(scratch.fault()?.description.hasPrefix("en/feelings.yaml: This file is missing") == true)
    }

    @Test func `a reading that points nowhere is refused`() throws {
        let scratch = try Scratch()
        try scratch.write(
            Scratch.reading.replacing("[tea-at-four]", with: "[coffee]"), to: "en/readings/why.yaml")
        let fault = try #require(scratch.fault())
        #expect(fault.item == "why-tea")
        #expect(fault.field == "related")
        #expect(fault.problem.contains("coffee"))
    }

    @Test func `a feeling of an unknown family is refused`() throws {
        let scratch = try Scratch()
        try scratch.write(Scratch.feeling.replacing("glad", with: "tealike"), to: "en/feelings.yaml")
        #expect(scratch.fault()?.item == "warm")
        #expect(scratch.fault()?.field == "family")
    }

    @Test func `a fault reads as a sentence`() {
        let fault = LibraryFault(
            file: "en/feelings.yaml", item: "warm", field: "hint", problem: "This text is empty.")
        #expect(fault.description == "en/feelings.yaml, warm, field “hint”: This text is empty.")
    }
}
