import RekindleCore
import RekindleLibrary
import Testing

@Suite struct WordsTests {
    let library: Library
    let texts: [String]

    init() throws {
        library = try Shelf.english()
        texts =
            library.practices.flatMap(\.texts) + library.readings.flatMap(\.texts)
            + library.feelings.flatMap { [$0.word, $0.hint] }
    }

    @Test func `nobody is given a role by gender`() {
        let roles: Set = [
            "husband", "husbands", "wife", "wives", "boyfriend", "girlfriend", "he", "she", "him", "her", "his",
            "hers", "himself", "herself", "man", "men", "woman", "women", "mother", "father", "ladies", "guys",
        ]
        for text in texts { #expect(roles.isDisjoint(with: Words.of(text)), "\(text)") }
    }

    @Test func `only cautions speak in absolutes`() {
        let absolutes: Set = ["must", "should", "always", "never", "ought"]
        let free =
            library.practices.flatMap(\.plainTexts) + library.readings.flatMap(\.texts)
            + library.feelings.map(\.hint)
        for text in free { #expect(absolutes.isDisjoint(with: Words.of(text)), "\(text)") }
    }

    @Test func `nobody is told what they must, should or ought to do, in cautions either`() {
        let orders: Set = ["must", "should", "always", "ought", "shall"]
        for text in texts { #expect(orders.isDisjoint(with: Words.of(text)), "\(text)") }
    }

    @Test func `nothing is shouted and nothing is drawn with emoji`() {
        for text in texts {
            #expect(!text.contains("!"), "\(text)")
            #expect(!text.unicodeScalars.contains { $0.properties.isEmojiPresentation }, "\(text)")
        }
    }

    @Test func `no school of therapy or trade mark is named to readers`() {
        let ticks = [
            "gottman", "imago", "love language", "sensate focus", "hold me tight", "ourrelationship", "36 questions",
            "speaker-listener", "bids", "four horsemen", "magic ratio", "love map", "sound relationship", "fair play",
            "nonviolent", "emotionally focused", "relate", "oneplusone",
        ]
        for text in texts {
            for mark in ticks { #expect(!text.lowercased().contains(mark), "\(text)") }
            #expect(!text.contains("PREP") && !text.contains("EFT"), "\(text)")
        }
    }

    @Test func `sentences stay short`() {
        for practice in library.practices {
            #expect(Words.average(practice.texts) <= 18, "\(practice.id)")
        }
        for reading in library.readings {
            #expect(Words.average(reading.paragraphs) <= 18, "\(reading.id)")
        }
    }

    @Test func `no two practices share five words in a row`() {
        var owners: [String: Practice.ID] = [:]
        for practice in library.practices {
            for run in Words.runs(practice.texts) {
                if let owner = owners.updateValue(practice.id, forKey: run) {
                    Issue.record("\(owner) and \(practice.id) share “\(run)”")
                }
            }
        }
    }

    @Test func `no reading repeats a practice or another reading`() {
        var owners: [String: String] = [:]
        for practice in library.practices {
            for run in Words.runs(practice.texts) { owners[run] = practice.id.rawValue }
        }
        for reading in library.readings {
            for run in Words.runs(reading.texts) {
                if let owner = owners.updateValue(reading.id.rawValue, forKey: run), owner != reading.id.rawValue {
                    Issue.record("\(owner) and \(reading.id) share “\(run)”")
                }
            }
        }
    }

    @Test func `words of the trade stay with the trade`() {
        let jargon: Set = [
            "intimacy-building", "attachment", "validate", "validation", "dyadic", "coping", "flooded", "spouse",
            "partnerships", "communicate", "boundaries", "journey", "toxic", "narcissist", "trauma",
        ]
        let steps = library.practices.flatMap { [$0.title, $0.promise, $0.firstMove] + $0.steps }
        for text in steps { #expect(jargon.isDisjoint(with: Words.of(text)), "\(text)") }
    }
}
