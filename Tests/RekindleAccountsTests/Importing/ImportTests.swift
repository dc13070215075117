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

    @Test(arguments: [false, true]) func `a look shows what is in it and what is left out, and brings nothing in`(
        isZipped: Bool
    ) async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let before = (try await ada.get("/me/data").body, try await sam.readsEverything())
            let form = try await ada.get(Self.place).body
            #expect(form.holds("enctype=\"multipart/form-data\"") && form.holds("type=\"file\""))
            let sent = try await ada.post(
                Self.place, [Self.password], file: isZipped ? try FileSample.zipped(Self.file) : Self.file)
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
            let url = try await ada.bringIn(try FileSample.zipped(Self.file))
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
            for far in ["40", "9223372036854775807"] {
                let rest = try await ada.get("\(url)?line=0&from=\(far)").body
                #expect(rest.holds("There is nothing to read in this."), "\(far)")
            }
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
            let again = try await ada.post(Self.place, [Self.password], file: try FileSample.zipped(Self.file))
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
