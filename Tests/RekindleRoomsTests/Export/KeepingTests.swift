import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleVault
import Testing

/// Every kind that a room keeps, everything that opens in it and every series: a file has it, or the room says why not.
struct KeepingTests {
    private static let all = House.features.flatMap(\.kept)

    @Test(arguments: House.features.map(\.name)) func `a room says of each of its kinds how it is taken along`(
        room: String
    ) throws {
        let feature = try #require(House.features.first { $0.name == room })
        var kinds = feature.contents.map { $0.kind }
        for exchange in feature.exchanges {
            kinds.append("opened/\(exchange.function.name)")
            if exchange.rules.course.isSeries { kinds.append("series/\(exchange.function.name)") }
        }
        #expect(
            feature.kept.map(\.kind).sorted() == kinds.sorted(),
            "next: in the registration of \(room) a Keeping for each kind, each result and each series")
    }

    @Test func `what is in no file has a reason, in a sentence`() {
        let reasons = Self.all.compactMap(\.reason)
        #expect(!reasons.isEmpty && reasons.count < Self.all.count)
        for reason in reasons { #expect(reason.hasSuffix(".") && reason.count > 10, "\(reason)") }
    }

    @Test func `everything that opens for both is in a file`() {
        for name in House.functions.names {
            #expect(Self.all.contains { $0.kind == "opened/\(name)" && $0.reason == nil }, "\(name)")
        }
    }

    @Test func `what is in a file has a word of its own`() {
        let words = Self.all.filter { $0.reason == nil }.map(\.word)
        #expect(!words.contains(nil))
        let said = Self.all.compactMap(\.word)
        #expect(Set(said).count == said.count)
    }

    /// Readers of earlier files know them by these.
    @Test func `the words of files never change`() {
        let words = Self.all.filter { $0.reason == nil }.compactMap(\.word)
        let frozen = [
            "login", "session", "draft", "profile", "card", "preferences", "beginning", "first-minute", "first-minutes",
            "check-in", "picture", "ticks", "own-week", "week-plan", "trial-offer", "trial-review", "trial",
            "trial-end",
            "doing", "both-glad", "weekly-talk", "parting-letter",
        ]
        #expect(Set(words).isSuperset(of: frozen))
        #expect(ExportDocument.schema == 1)
    }
}
