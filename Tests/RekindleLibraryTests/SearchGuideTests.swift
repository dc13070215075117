import RekindleCore
import RekindleLibrary
import Testing

/// What people type when something is serious, and what else they look for by other words than ours.
@Suite struct SearchGuideTests {
    @Test(arguments: [
        "he hits me", "He hit me again", "my husband hits me", "my wife is hitting me", "hes hitting me",
        "he’s violent",
        "hit by my husband", "he choked me", "he beats me up", "she slapped me", "violence", "domestic voilence",
        "abusive",
        "my partner is abusive", "he threw a plate at me", "he punched a wall", "I'm afraid of my husband",
        "scared of him",
        "afraid", "i'm scared to go home", "he calls me names", "he said he will kill me", "wants to kill me",
        "walking on eggshells", "he pulled a knife on me", "he threatens me", "unsafe", "hit", "HIT ME!!",
        "he always shouts at me",
    ])
    func `fear and force show what is for whoever is afraid`(typed: String) throws {
        #expect(try parts(typed).contains(.afraid))
    }

    @Test(arguments: [
        "suicide", "suicidal", "sucidal", "suicde", "kill myself", "kms", "i want to die",
        "I don’t want to live anymore",
        "can't go on", "i cant do this anymore", "want to end it", "end it all", "better off without me",
        "no one would miss me",
        "self-harm", "selfharm", "no way out", "hopeless", "I want to die 💔", "what's the point", "i wish i was dead",
        "dont want to be here",
    ])
    func `despair shows who is there for it`(typed: String) throws {
        #expect(try parts(typed).first == .despair)
    }

    @Test(arguments: [
        ("he forces me", SelfCheck.Part.pressured), ("forced me to have sex", .pressured), ("he raped me", .pressured),
        ("rape", .pressured), ("he won't take no", .pressured), ("pressured into sex", .pressured),
        ("he checks my phone", .watched), ("controlling husband", .watched), ("he controls me", .watched),
        ("he won't let me see my friends", .watched), ("gaslighting", .watched), ("he takes my money", .watched),
        ("he hits our kids", .children), ("afraid for my child", .children), ("I hit my wife", .ownBehaviour),
        ("i hit her", .ownBehaviour), ("am i abusive", .ownBehaviour), ("afraid of myself", .ownBehaviour),
        ("he'll kill himself if I leave", .despair), ("help me", .afraid), ("help", .despair), ("trapped", .afraid),
    ])
    func `each leads to the part of Help that is for it`(typed: String, part: SelfCheck.Part) throws {
        #expect(try parts(typed).contains(part))
    }

    @Test(arguments: [
        "hit a rough patch", "kill time together", "beat boredom", "knife and fork", "good news", "tea", "tired",
        "listen",
        "scared of losing him", "afraid of spiders", "forget", "", "?!", "qqqq",
    ])
    func `what only sounds alike shows no more than what is found`(typed: String) throws {
        #expect(try parts(typed).isEmpty)
    }

    @Test func `nothing on the shelves is taken for danger by its own title`() throws {
        let library = try Shelf.english()
        for title in library.practices.map(\.title) + library.readings.map(\.title) {
            #expect(library.answer(to: title).help.isEmpty, "\(title)")
        }
    }

    @Test func `beside what cannot wait stands nothing to do, and nothing that only sounds alike`() throws {
        for typed in ["die", "hit", "help", "force", "dead", "pressed into sex", "beat"] {
            for finding in try Shelf.english().answer(to: typed).findings {
                if case .practice(let practice) = finding { Issue.record("\(typed) shows \(practice.title)") }
            }
        }
    }

    @Test(arguments: [
        ("divorce", "honest-page"), ("seperated", "honest-page"), ("should I leave him", "honest-page"),
        ("affair", "what-i-need-to-know"), ("he cheated on me", "what-i-need-to-know"), ("drinking", "which-door"),
        ("he drinks too much", "which-door"), ("depressed", "which-door"), ("depression", "which-door"),
        ("in-laws", "ten-minutes-after-the-day"), ("mother-in-law", "ten-minutes-after-the-day"),
        ("miscarriage", "two-ways-of-missing"), ("no sex", "a-no-that-stays-warm"),
        ("jealous", "ask-instead-of-guessing"),
    ])
    func `what has another name here is found, the nearest first`(typed: String, id: String) throws {
        let answer = try Shelf.english().answer(to: typed)
        #expect(answer.findings.first.map(Self.id) == id && answer.help.isEmpty && !answer.isPartial)
        #expect(Set(answer.findings.map(Self.id)).count == answer.findings.count)
    }

    @Test func `where nothing holds all words, what holds some of them is shown and called that`() throws {
        let answer = try Shelf.english().answer(to: "news zebra")
        #expect(answer.isPartial && answer.findings.map(Self.id).contains("good-news"))
        #expect(try Shelf.english().answer(to: "qqqq").findings.isEmpty)
    }

    @Test func `every phrase of the guide leads where it says`() throws {
        let guide = try Shelf.guide()
        let library = try Shelf.english()
        for topic in guide.topics {
            for phrase in topic.phrases + (topic.alone ?? []) {
                let typed = phrase.split(separator: " ").map { word -> String in
                    let group = word.first == "<" ? guide.groups[word.filter { !"<>".contains($0) }] : nil
                    return word == "_" ? "plate" : (group?.first ?? String(word)).filter { !"*~".contains($0) }
                }
                let answer = library.answer(to: typed.joined(separator: " "))
                #expect(Set(answer.help).isSuperset(of: topic.parts ?? []), "\(topic.id): \(phrase)")
                #expect(!answer.help.isEmpty || !answer.findings.isEmpty, "\(topic.id): \(phrase)")
            }
        }
    }

    @Test(arguments: [
        Spoiled(change: "find: [tea-at-four, why-tea]", into: "find: [tea-at-five]", field: "find"),
        Spoiled(change: "\"<hot> water\"", into: "\"<cold> water\"", field: "phrases"),
        Spoiled(change: "alone: [kettle]", into: "alone: [the a]", field: "phrases"),
        Spoiled(change: "alone: [kettle]", into: "alone: [Kettle]", field: "phrases"),
        Spoiled(change: "note: Mind the steam.", into: "note: \" \"", field: "note"),
        Spoiled(change: "parts: [despair]", into: "parts: [afraid]", field: "parts"),
        Spoiled(change: "parts: [despair]", into: "parts: []", field: "parts"),
    ])
    func `a spoiled guide is refused with its field`(_ spoiled: Spoiled) throws {
        let scratch = try Scratch()
        #expect(Scratch.search.contains(spoiled.change))
        try scratch.write(Scratch.search.replacing(spoiled.change, with: spoiled.into), to: "en/search.yaml")
        let fault = try #require(scratch.fault())
        #expect(fault.file == "en/search.yaml" && fault.field == spoiled.field, "\(fault)")
    }

    private func parts(_ typed: String) throws -> [SelfCheck.Part] { try Shelf.english().answer(to: typed).help }

    private static func id(_ finding: Finding) -> String {
        switch finding {
        case .practice(let practice): practice.id.rawValue
        case .reading(let reading): reading.id.rawValue
        }
    }
}
