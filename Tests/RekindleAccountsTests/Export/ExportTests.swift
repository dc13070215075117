import Foundation
import HTTPTypes
import RekindleTesting
import RekindleTown
import Testing

/// Taking everything along: what it takes, and what comes of it.
struct ExportTests {
    private static let place = "/me/data/export"
    private static let password = ("password", Town.password)

    @Test func `the password gives a file with a name that says nothing`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.get(Self.place)
            let reply = try await ada.post(Self.place, [Self.password])
            #expect(reply.status == 200)
            #expect(reply.headers[.contentType] == "application/zip")
            #expect(reply.headers[.contentDisposition] == "attachment; filename=\"papers-2026-10-23.zip\"")
            #expect(reply.headers[.cacheControl] == "no-store")
            #expect(reply.body.hasPrefix("PK"))
            // Names of files stand in a zip as they are.
            for name in ["README.txt", "rekindle.json", "book/index.html", "book/own-profile.html"] {
                #expect(reply.body.holds(name), "\(name)")
            }
        }
    }

    @Test func `a date that both keep lies in it for a calendar, for each of them`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for isKept in [false, true] {
                if isKept { _ = try await ada.keepTalk("2026-10-30", "20:30") }
                for browser in [ada, sam] {
                    try await browser.get(Self.place)
                    let file = try await browser.post(Self.place, [Self.password]).body
                    #expect(file.holds("calendar/") == isKept && file.holds("-ten-minutes.ics") == isKept)
                }
            }
        }
    }

    @Test func `a date that a file says is in no calendar, where nothing would say that it came from one`() async throws
    {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let talk = FileSample.shared("weekly-talk", #"{"next":"2026-10-30T19:30:00Z"}"#)
            let url = try await ada.bringIn(FileSample.document([talk]))
            #expect(try await ada.get("\(url)?line=0").body.holds("From a file"))
            try await ada.get(Self.place)
            let file = try await ada.post(Self.place, [Self.password]).body
            #expect(file.holds("book/file-1-shared-weekly-talk.html") && !file.holds("calendar/"))
        }
    }

    private static let wrong: [[(String, String)]] = [
        [], [("password", "")], [("password", "not the one")], [("pin", "4711")],
    ]

    @Test(arguments: wrong)
    func `without it there is no file, and the page says so`(fields: [(String, String)]) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            let reply = try await ada.post(Self.place, fields)
            #expect(reply.status == 422 && reply.headers[.contentDisposition] == nil)
            #expect(reply.refusal?.contains("no file was made") == true)
        }
    }

    @Test func `after some wrong passwords the right one waits`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            for _ in 0..<5 { try await ada.post(Self.place, [("password", "not the one")]) }
            let waiting = try await ada.post(Self.place, [Self.password])
            #expect(waiting.status == 422 && waiting.refusal?.contains("Try again in") == true)
            town.watch.move(seconds: 2)
            #expect(try await ada.post(Self.place, [Self.password]).status == 200)
        }
    }

    @Test func `a PIN gives it as well, and the browser stays signed in`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/pin")
            #expect(try await !ada.get(Self.place).body.holds("name=\"pin\""))
            try #require(try await ada.post("/me/pin", [("pin", "4711"), Self.password]).status == 303)
            #expect(try await ada.get(Self.place).body.holds("name=\"pin\""))
            #expect(try await ada.post(Self.place, [("pin", "1234")]).refusal?.contains("no file was made") == true)
            #expect(try await ada.post(Self.place, [("pin", "4711")]).status == 200)
            #expect(try await ada.post(Self.place, [("pin", "4711")]).status == 200)
            #expect(try await ada.isSignedIn())
        }
    }

    @Test func `five wrong PINs sign out, as at the lock`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/pin")
            try #require(try await ada.post("/me/pin", [("pin", "4711"), Self.password]).status == 303)
            for _ in 0..<4 { #expect(try await ada.post(Self.place, [("pin", "1234")]).status == 422) }
            let out = try await ada.post(Self.place, [("pin", "1234")])
            #expect(out.location == "/sign-in?ended=pin&to=/me/data/export")
            #expect(try await !ada.isSignedIn())
        }
    }

    @Test func `twice the same is the same file, to the last byte`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.writeFirst("That you hum")
            try await ada.get(Self.place)
            let first = try await ada.post(Self.place, [Self.password])
            // What the other does alone changes nothing in it.
            try await sam.checkIn([("arguments", "2"), ("sentence", "medlar"), ("bring", "arguments")])
            try await ada.get(Self.place)
            #expect(try await ada.post(Self.place, [Self.password]).body == first.body)
        }
    }

    @Test func `the page says what is in the file, that nothing protects it, and where not to leave it`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let alone = try await ada.get(Self.place).body
            #expect(!alone.holds("What you and") && !alone.holds("wrote alone"))
            let two = try await town.couple(of: ada).ada.get(Self.place).body
            for words in [
                "What is in it", "book/index.html", "Nothing protects this file", "downloads folder",
                "copies itself to a cloud", "What is not in it", "what waits sealed for you both", "links to join",
            ] { #expect(two.holds(words), "\(words)") }
            #expect(two.holds("/file.js\""))
        }
    }
}
