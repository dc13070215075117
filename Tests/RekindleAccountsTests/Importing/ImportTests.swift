import RekindleArchive
import RekindleCore
import RekindleHouse
import RekindleRooms
import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// Bringing in a file: it is looked at, brought in, read and taken out again.
struct ImportTests {
    private static let place = "/me/data/import"
    private static let password = ("password", Town.password)
    private static let things = [
        FileSample.minute("That you hum <b>quince</b>"),
        FileSample.shared("card", #"{"name":"Medlar","pronouns":"","hue":"lake"}"#, whose: "partners"),
        FileSample.shared("first-minutes", #"{"words":{"me":"quince-first","partner":"medlar-first"}}"#, former: 2),
        FileSample.thing("horoscope", "{}"),
    ]
    private static let file = FileSample.document(things)

    /// The zip that it lies in.
    private static func zipped(_ document: [UInt8] = file, as name: String = "rekindle.json") throws -> [UInt8] {
        let zip = ZipWriter()
        for (name, bytes) in [("README.txt", Array("Read me".utf8)), (name, document)] {
            try zip.begin(name)
            try zip.write(bytes)
            try zip.end()
        }
        try zip.finish()
        return zip.take()
    }

    @Test(arguments: [false, true]) func `a look shows what is in it and what is left out, and brings nothing in`(
        isZipped: Bool
    ) async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let before = (try await ada.get("/me/data").body, try await sam.readsEverything())
            let form = try await ada.get(Self.place).body
            #expect(form.holds("enctype=\"multipart/form-data\"") && form.holds("type=\"file\""))
            let sent = try await ada.post(
                Self.place, [Self.password], file: isZipped ? try Self.zipped() : Self.file)
            #expect(sent.status == 303 && sent.location == Self.place)
            let look = try await ada.get(Self.place).body
            for words in [
                "What is in the file", "20 October 2026", "Only yours", "What you would not want to lose",
                "Shared with someone when the file was made", "Shared once before, number 2", "What would be left out",
                "Horoscope", "This version of Rekindle does not know it", "Bring it in", "Leave it",
            ] { #expect(look.asRead.holds(words), "\(words)") }
            #expect(!look.holds("quince") && !look.holds("medlar"))
            #expect(try await ada.get("/me/data").body == before.0)
            #expect(try await sam.readsEverything() == before.1)
        }
    }

    @Test func `what was brought in is read by its owner alone, marked, and in nobody’s name`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let before = try await sam.readsEverything()
            let url = try await ada.bringIn(try Self.zipped())
            let page = try await ada.get("\(url)?kept=yes").body
            #expect(page.holds("Brought in.") && page.holds("nobody checked it") && !page.holds("quince"))
            var all = ""
            for line in 0..<3 {
                let lines = try await ada.get("\(url)?line=\(line)").body
                #expect(lines.holds("From a file") && lines.holds("nobody checked it"))
                all += lines
            }
            #expect(all.holds("That you hum &lt;b&gt;quince") && all.holds("medlar-first"))
            #expect(all.holds("which says that your partner wrote it") && all.holds("which says that it was both"))
            // The partner of today is not the one of the file.
            #expect(!all.holds("From Sam") && !all.holds("Sam wrote"))
            #expect(try await sam.readsEverything() == before)
            let data = try await ada.get("/me/data").body.asRead
            #expect(data.holds("From a file"))
            for path in [url, "\(url)/out", "\(url)?line=0"] { #expect(try await sam.get(path).status == 404) }
            for odd in ["?line=3", "?line=-1", "?line=x", "?line=99999999999999999999"] {
                #expect(try await ada.get(url + odd).status == 404, "\(odd)")
            }
            #expect(try await ada.get("\(url)?line=0&from=40").body.holds("There is nothing to read in this."))
        }
    }

    @Test func `leaving it leaves nothing, and twice the same file says so`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            _ = try await ada.post(Self.place, [Self.password], file: Self.file)
            #expect(try await ada.post("\(Self.place)/keep", [("leave", "yes")]).location == Self.place)
            #expect(try await ada.get(Self.place).body.holds("Choose the file"))
            let url = try await ada.bringIn(Self.file)
            let again = try await ada.post(Self.place, [Self.password], file: try Self.zipped())
            #expect(again.location == "\(Self.place)?in=yes")
            let page = try await ada.get("\(Self.place)?in=yes").body
            #expect(page.holds("You have brought in this file already.") && page.holds(url))
        }
    }

    @Test func `all of it goes out again with the password, and with nothing less`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let url = try await ada.bringIn(Self.file)
            try await ada.get("\(url)/out")
            #expect(try await ada.post("\(url)/out", [("password", "not the one")]).status == 422)
            #expect(try await ada.get(url).status == 200)
            #expect(try await ada.post("\(url)/out", [Self.password]).location == Self.place)
            #expect(try await ada.get(url).status == 404)
            #expect(try await !ada.get("/me/data").body.holds("From a file"))
        }
    }

    @Test func `it stands in one’s book with the mark`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.bringIn(Self.file)
            try await ada.get("/me/data/export")
            let papers = try await ada.post("/me/data/export", [Self.password])
            for name in [
                "book/file-1-own-first-minute.html", "book/file-1-shared-card.html",
                "book/file-1-former-2-first-minutes.html",
            ] { #expect(papers.body.holds(name), "\(name)") }
        }
    }

    private static let hostile: [(name: String, file: [UInt8], words: String)] = [
        ("nothing chosen", [], "Choose a file first"),
        ("a picture", [0x89, 0x50, 0x4E, 0x47], "not a file of your data"),
        ("an empty object", Array("{}".utf8), "not a file of your data"),
        ("half a zip", Array("PK\u{3}\u{4}".utf8), "not whole"),
        ("a list", Array("[1]".utf8), "not a file of your data"),
        ("a newer one", FileSample.document([], schema: "99"), "A newer version"),
        ("an empty one", FileSample.document([]), "nothing in this file"),
    ]

    @Test(arguments: hostile.map(\.name)) func `a file that is none is refused in a sentence, at the field`(
        name: String
    ) async throws {
        let one = try #require(Self.hostile.first { $0.name == name })
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            let reply = try await ada.post(Self.place, [Self.password], file: one.file)
            #expect(reply.status == 422 && reply.refusal?.contains(one.words) == true, "\(reply.refusal ?? "nothing")")
            #expect(reply.body.holds("field-file-refusal"))
            #expect(try await ada.get(Self.place).body.holds("Choose the file"))
        }
    }

    @Test func `a zip without the file, and one that is made to grow, are refused`() async throws {
        let bomb = [UInt8](repeating: 0x20, count: 40_000_000)
        let zips = [try Self.zipped(as: "other.json"), try Self.zipped(bomb)]
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            for (zip, words) in zip(zips, ["There is no rekindle.json", "larger than any from here"]) {
                let reply = try await ada.post(Self.place, [Self.password], file: zip)
                #expect(reply.status == 422 && reply.refusal?.contains(words) == true)
            }
        }
    }

    @Test(arguments: [[("password", "")], [("password", "not the one")], [("pin", "4711")], []])
    func `without the password nothing is opened`(fields: [(String, String)]) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            let reply = try await ada.post(Self.place, fields, file: Self.file)
            #expect(reply.status == 422 && reply.refusal?.contains("was not opened") == true)
            #expect(try await ada.get(Self.place).body.holds("Choose the file"))
        }
    }

    @Test func `without the signature of the page nothing is looked at`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for signature in ["", "AAAA"] {
                let form = FileForm(fields: [("csrf", signature), Self.password], file: Self.file)
                let reply = try await ada.postBytes(Self.place, form.bytes, type: form.type)
                #expect(reply.status == 422)
                #expect(try await ada.get(Self.place).body.holds("Choose the file"))
            }
        }
    }

    @Test func `signed out it leads to signing in, and behind the lock to the lock`() async throws {
        try await Town.with { town in
            let stranger = try await town.stranger()
            let out = try await stranger.post(Self.place, [Self.password], file: Self.file)
            #expect(out.status == 303 || out.status == 422)
            let ada = try await town.ada()
            try await ada.get(Self.place)
            await ada.forget("seen")
            let locked = try await ada.post(Self.place, [Self.password], file: Self.file)
            #expect(locked.location?.hasPrefix("/unlock") == true)
        }
    }

    @Test func `a full disk says that nothing came in, and the next try goes through`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            store.mood = .failing(.full)
            let reply = try await ada.post(Self.place, [Self.password], file: Self.file)
            #expect(reply.status == 503 && !reply.body.holds("quince"))
            store.mood = .keeping
            #expect(try await ada.get(Self.place).body.holds("Choose the file"))
            #expect(try await ada.post(Self.place, [Self.password], file: Self.file).location == Self.place)
        }
    }
}

extension Browser {
    /// What somebody reads on the pages of the two and of themselves.
    fileprivate func readsEverything() async throws -> [String] {
        var all: [String] = []
        for path in ["/today", "/us", "/me", "/me/data", "/me/data/ours", "/me/data/import"] {
            all.append(try await copy().get(path).body)
        }
        return all
    }
}
