import Foundation
import RekindleCore
import RekindleHTML
import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// What people read of kept things outside their rooms: in a book of their own, and of what was shared once.
struct KeptWordsTests {
    @Test func `every kind that a file has is in words as well`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.fullLives()
            let read = try await town.piecesRead(by: ada)
            // What came from a file keeps its own word there (ImportTests).
            let exported = House.features.flatMap(\.kept).filter { $0.back != nil }.compactMap(\.word)
            // What comes at a parting is looked at with it.
            let missing = Set(exported).subtracting(read.map { $0.thing.kind }).subtracting(["parting-letter"])
            #expect(missing == [], "next: words for it among what its room keeps")
        }
    }

    @Test func `they stand anywhere: no heading, no link, no class, no script, nothing empty`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.fullLives()
            for (thing, piece) in try await town.piecesRead(by: ada) {
                let body = piece.body.text
                #expect(!piece.section.isEmpty && !piece.title.isEmpty && !body.isEmpty, "\(thing.kind)")
                for mark in ["<h", "<a ", "<script", "<svg", " class=", " id=", " href=", "<dd></dd>", "<p></p>"] {
                    #expect(!body.holds(mark), "\(mark) in \(thing.kind)")
                }
            }
        }
    }

    @Test func `they say what somebody wrote, and nothing that their partner wrote alone`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.fullLives()
            let hers = try await town.piecesRead(by: ada).map { "\($0.piece.title.text)\n\($0.piece.body.text)" }
                .joined(separator: "\n")
            for words in [
                "quince-sentence", "quince-check-in", "quince-first", "medlar-first", "quince-change", "medlar-change",
                "quince-line", "quince-look", "medlar-look", "We fight",
            ] { #expect(hers.holds(words), "\(words)") }
            for words in ["medlar-sentence", "medlar-check-in", "medlar-line"] {
                #expect(!hers.holds(words), "\(words)")
            }
            let his = try await town.piecesRead(by: sam).map { $0.piece.body.text }.joined()
            #expect(his.holds("medlar-check-in") && !his.holds("quince-check-in"))
        }
    }

    @Test func `whoever took theirs back has neither half of the first minutes`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.writeFirst("quince-first")
            try await sam.writeFirst("medlar-first")
            try #require(try await ada.post("/us/first/back").status == 303)
            let hers = try await town.piecesRead(by: ada).map { $0.piece.body.text }.joined()
            #expect(hers.holds("quince-first") && !hers.holds("medlar-first"))
            let his = try await town.piecesRead(by: sam).map { $0.piece.body.text }.joined()
            #expect(his.holds("medlar-first") && !his.holds("quince-first"))
        }
    }

    @Test func `the next ten minutes come with a date that names nobody`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            _ = try await ada.keepTalk("2026-10-30", "20:30")
            let read = try await town.piecesRead(by: ada).first { $0.thing.kind == "weekly-talk" }
            let piece = try #require(read?.piece)
            #expect(piece.body.text.holds("30 October 2026, 20:30"))
            let text = try #require(try piece.calendar?.text("entry", Town.evening))
            #expect(text.holds("BEGIN:VEVENT") && text.holds("UID:entry") && text.holds("SUMMARY:Ten minutes"))
            #expect(!text.holds("Ada") && !text.holds("Sam"))
        }
    }
}

extension Town {
    /// Ada and Sam with something of every kind.
    fileprivate func fullLives() async throws -> (ada: Browser, sam: Browser) {
        let (ada, sam) = try await coupleChoosing()
        let offered = try await ada.get("/plan/marks").offered.filter(
            Set(try await sam.get("/plan/marks").offered).contains)
        for (one, word) in [(ada, "quince"), (sam, "medlar")] {
            try await one.get("/begin")
            try await one.post("/begin", [("concern", "fights"), ("sentence", "\(word)-sentence")])
            try await one.writeFirst("\(word)-first")
            let brought = [("arguments", "2"), ("sentence", "\(word)-check-in"), ("bring", "arguments")]
            try await one.checkIn(brought)
            try await one.offerTrial("\(word)-change", released: true)
            try await one.tick(Array(offered.prefix(2)))
            try await one.finish(Browser.glad + [("line", "\(word)-line")])
            try await one.chooseSolo(try await one.get("/plan/solo").suggested.first)
            try await one.rest()
        }
        try await moveOn(weeks: 2, [ada, sam])
        for (one, word) in [(ada, "quince"), (sam, "medlar")] { try await one.lookBack("go-on", "\(word)-look") }
        let day = Zone.utc.day(of: watch.now.addingTimeInterval(6 * 86_400))
        try #require(try await ada.keepTalk(day, "20:30").status == 303)
        try await ada.get("/begin")
        try await ada.post("/draft?for=/begin", [("sentence", "quince-draft")])
        return (ada, sam)
    }

    /// Everything that somebody may take along and that a room has words for.
    fileprivate func piecesRead(by browser: Browser) async throws -> [(thing: KeptThing, piece: KeptPiece)] {
        let token = try await visitor(browser).token
        let me = try #require(try await Context.open(token, site.vault, site.library))
        let (identities, words) = (Identities(me), House.rooms.compactMap(\.kept))
        var (read, stream) = (
            [] as [(thing: KeptThing, piece: KeptPiece)], try await KeptStream(of: me, House.features)
        )
        while let entry = try await stream.next() {
            let piece = words.lazy.compactMap { $0(entry.thing, identities) }.first
            if let piece { read.append((entry.thing, piece)) }
        }
        return read
    }
}
