import RekindleTown
import Testing

/// One good thing and five taps: the same check-in as the long one, in forty seconds.
struct WeekCheckInTests {
    /// Which form each of the two uses.
    static let forms = [("/week", "/week"), ("/week", "/check-in"), ("/check-in", "/week")]

    @Test(arguments: forms) func `the picture opens from either form`(ada: String, sam: String) async throws {
        try await Town.with { town in
            let (a, s) = try await town.couple()
            for (browser, path, step) in [(a, ada, "2"), (s, sam, "8")] {
                try await browser.get(path)
                let fields = [("arguments", step), ("touch", "0"), ("bring", "arguments")]
                #expect(try await browser.post(path, fields).location == "/picture")
            }
            for browser in [a, s] {
                let page = try await browser.get("/picture").body
                #expect(page.holds("On most days") && page.holds("A little sooner") && !page.holds("About right"))
            }
        }
    }

    @Test func `the good thing stays with its author`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.weekly([("words", "quince jam"), ("arguments", "2"), ("bring", "arguments")])
            try await sam.weekly([("words", "medlar tart"), ("arguments", "8"), ("bring", "arguments")])
            for path in ["/picture", "/us", "/today", "/week", "/check-in", "/week/ten", "/week/ten?step=2"] {
                #expect(try await !sam.get(path).body.holds("quince"), "\(path)")
                #expect(try await !ada.get(path).body.holds("medlar"), "\(path)")
            }
            #expect(try await ada.get("/week").body.holds("quince jam</textarea>"))
        }
    }

    @Test func `what only the long form asked is not lost, and what only the short one asked neither`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let long = [("closeness", "3"), ("strength", "team"), ("matters", "time"), ("understood", "5")]
            try await ada.checkIn(long + [("arguments", "2"), ("sentence", "quince")])
            #expect(try await ada.get("/week").body.holds("You have answered for this week already."))
            #expect(try await ada.weekly([("arguments", "8"), ("words", "plum tea")]).location == "/picture")
            let page = try await ada.get("/check-in").body
            for (name, value) in long { #expect(page.holds("name=\"\(name)\" value=\"\(value)\" checked")) }
            #expect(page.holds("quince") && page.holds("name=\"arguments\" value=\"8\" checked"))
            try await ada.checkIn([("arguments", "5")])
            let week = try await ada.get("/week").body
            #expect(week.holds("plum tea") && week.holds("name=\"arguments\" value=\"5\" checked"))
            #expect(try await ada.get("/picture").body.holds("plum tea"))
        }
    }

    @Test func `from before there were two only what is asked here is on offer`() async throws {
        try await Town.with { town in
            let phone = try await town.ada()
            try await phone.checkIn([("arguments", "2"), ("closeness", "3")])
            let (ada, sam) = try await town.couple(of: phone)
            #expect(try await ada.get("/week").body.holds("name=\"bring\" value=\"arguments\" checked"))
            try await ada.weekly([("arguments", "2"), ("bring", "arguments")])
            try await sam.checkIn(
                [("arguments", "8"), ("closeness", "6"), ("bring", "arguments"), ("bring", "closeness")])
            for browser in [ada, sam] {
                let page = try await browser.get("/picture").body
                #expect(page.holds("On most days") && !page.holds("How close you feel"))
            }
        }
    }

    @Test func `what was brought with the long form is still brought`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.checkIn([("closeness", "3"), ("bring", "closeness")])
            try await ada.weekly([("arguments", "2"), ("bring", "arguments")])
            let theirs = [("arguments", "8"), ("closeness", "6")]
            try await sam.checkIn(theirs + theirs.map { ("bring", $0.0) })
            let page = try await sam.get("/picture").body
            #expect(page.holds("On most days") && page.holds("How close you feel"))
        }
    }

    @Test func `alone it is one's own view, and nothing asks what to bring`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            #expect(try await !ada.get("/week").body.holds("name=\"bring\""))
            #expect(try await ada.weekly([("words", "quince jam")]).location == "/picture")
            let page = try await ada.get("/picture").body
            #expect(page.holds("quince jam") && page.holds("Only you"))
        }
    }

    @Test func `it is short in words, and each step means what it means in the long form`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let (short, long) = (try await ada.get("/week").body, try await ada.get("/check-in").body)
            for name in ["arguments", "sharing", "touch", "time", "ease"] {
                let steps = { (page: String) in
                    page.matches(of: /name="([a-z]+)" value="(-?\d+)"/).filter { $0.1 == name }.map(\.2)
                }
                #expect(steps(short) == steps(long) && steps(short).count == 5)
            }
            #expect(short.utf8.count < 25 * 1024)
        }
    }
}
