import RekindleCore
import RekindleLibrary
import Testing

/// The questions of the self-check.
@Suite struct SelfCheckItemsTests {
    @Test func `every question has its own field, none of them the first page's`() throws {
        let ids = try Shelf.english().selfCheck.map(\.id)
        #expect(Set(ids).count == ids.count && ids.count == 18)
        #expect(!ids.contains(SelfCheck.aloneField))
    }

    @Test(arguments: SelfCheck.Subject.allCases)
    func `every subject is asked about`(subject: SelfCheck.Subject) throws {
        #expect(try Shelf.english().selfCheck.contains { $0.subject == subject })
    }

    @Test(arguments: SelfCheck.Part.allCases)
    func `every part of help can be reached`(part: SelfCheck.Part) throws {
        #expect(try Shelf.english().selfCheck.contains { $0.part == part })
    }

    @Test func `one yes leads to the part that fits and to ordinary choices`() throws {
        let items = try Shelf.english().selfCheck
        for item in items {
            let answers = SelfCheck.Answers(to: items) { $0 == item.id ? "yes" : "no" }
            #expect(SelfCheck.Outcome(answers).parts == [item.part])
            #expect(SelfCheck.Outcome(answers).choices == [.stayWithSolo, .notInviteNow])
        }
    }

    @Test func `a question is short, plain, and asks`() throws {
        let avoided: Set = [
            "must", "should", "always", "never", "abuse", "abuser", "victim", "husband", "wife", "boyfriend",
            "girlfriend", "he", "she", "him", "her", "his", "man", "woman",
        ]
        for item in try Shelf.english().selfCheck {
            #expect(item.words.hasSuffix("?"))
            #expect(item.words.split(separator: " ").count <= SelfCheck.Item.limit)
            let words = Set(item.words.lowercased().split { !$0.isLetter }.map(String.init))
            #expect(words.isDisjoint(with: avoided), "\(item.words)")
            #expect(!item.words.contains("!"))
        }
    }

    @Test(arguments: [
        Spoiled(change: "id: q1\n", into: "id: fear\n", field: "id"),
        Spoiled(change: "id: q1\n", into: "id: q0\n", field: "id"),
        Spoiled(change: "id: q1\n", into: "id: q2\n", field: "id"),
        Spoiled(change: "subject: fear", into: "subject: weather", field: "subject"),
        Spoiled(change: "subject: fear", into: "subject: force", field: "subject"),
        Spoiled(change: "part: ownBehaviour", into: "part: afraid", field: "part"),
        Spoiled(change: "Is it about fear?", into: "It is about fear.", field: "words"),
        Spoiled(
            change: "Is it about fear?", into: String(repeating: "so ", count: SelfCheck.Item.limit) + "it is?",
            field: "words"),
        Spoiled(change: "id: q1\n", into: "id: q1\n  colour: red\n", field: "colour"),
    ])
    func `a spoiled question is refused with its file and field`(_ spoiled: Spoiled) throws {
        let scratch = try Scratch()
        #expect(Scratch.selfCheck.contains(spoiled.change))
        try scratch.write(Scratch.selfCheck.replacing(spoiled.change, with: spoiled.into), to: "en/self-check.yaml")
        let fault = try #require(scratch.fault())
        #expect(fault.file == "en/self-check.yaml" && fault.field == spoiled.field)
    }
}
