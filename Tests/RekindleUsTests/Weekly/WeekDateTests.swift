import HTTPTypes
import RekindleCore
import RekindleLibrary
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// The file for a calendar: it lies in other hands once it is downloaded, and tells them nothing.
struct WeekDateTests {
    static let lines = [
        "DTSTART:20261030T193000Z", "DURATION:PT10M", "SUMMARY:Ten minutes", "DTSTAMP:20261023T191000Z",
    ]
    static let names = ["ada", "sam", "rekindle", "hearth", "http", "127.0.0.1", "berlin", "organizer", "alarm"]

    @Test func `it says when in a neutral way and names nobody`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            #expect(try await ada.get("/week/next.ics").status == 404)
            let thing = try #require(try await ada.get("/week/ten?step=3").body.things.first)
            try await ada.keepTalk("2026-10-30", "20:30", thing: thing)
            let file = try await ada.get("/week/next.ics")
            #expect(file.status == 200 && file.headers[.contentType] == "text/calendar; charset=utf-8")
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"ten-minutes.ics\"")
            #expect(file.headers[.cacheControl] == "no-store")
            for line in Self.lines {
                #expect(file.body.holds("\r\n\(line)\r\n"), "\(line)")
            }
            // The entry's own name is made by chance, and three letters of it may be anything.
            let entry = try #require(file.body.between("UID:", "\r"))
            let lowered = file.body.replacing(entry, with: "").lowercased()
            for word in Self.names + [thing] {
                #expect(!lowered.holds(word), "\(word)")
            }
            // Each has the same date under a name of their own.
            let his = try await sam.get("/week/next.ics").body
            let other = try #require(his.between("UID:", "\r"))
            #expect(other != entry && his.replacing(other, with: entry) == file.body)
        }
    }

    @Test func `a date that moved is the same entry`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.keepTalk("2026-10-30", "20:30")
            let first = try #require(try await ada.get("/week/next.ics").body.between("UID:", "\r"))
            let before = try #require(try await ada.get("/week/next.ics").body.between("SEQUENCE:", "\r"))
            town.watch.move(minutes: 1)
            try await ada.keepTalk("2026-10-31", "20:30")
            let moved = try await ada.get("/week/next.ics").body
            #expect(moved.between("UID:", "\r") == first)
            let after = try #require(moved.between("SEQUENCE:", "\r").flatMap { Int($0) })
            #expect(Int(before).map { $0 < after } == true)
            #expect(first.utf8.count == 22)
        }
    }

    @Test func `only who is meant can load it`() async throws {
        var settings = SiteSettings()
        settings.isSignUpOpen = true
        try await Town.with(settings: settings) { town in
            let (ada, _) = try await town.couple()
            try await ada.keepTalk("2026-10-30", "20:30")
            #expect(try await town.browser().get("/week/next.ics").location == "/sign-in")
            let eve = try await town.newcomer("Eve")
            #expect(try await eve.get("/week/next.ics").status == 404)
            await ada.forget("seen")
            #expect(try await ada.get("/week/next.ics").location == "/unlock?to=/week/next.ics")
        }
    }
}
