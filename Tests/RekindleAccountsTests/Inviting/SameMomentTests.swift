import RekindleTown
import Testing

/// Both at once, over HTTP.
struct SameMomentTests {
    @Test func `two first minutes in the same moment open together`() async throws {
        for _ in 0..<20 {
            try await Town.with { town in
                let (ada, sam) = try await town.couple()
                async let one = ada.writeFirst("quince")
                async let other = sam.writeFirst("medlar")
                #expect(try await [one.location, other.location] == ["/us/first", "/us/first"])
                for browser in [ada, sam] {
                    let page = try await browser.get("/us/first").body
                    #expect(page.holds("quince") && page.holds("medlar"))
                }
            }
        }
    }

    @Test func `two check-ins in the same moment make one picture, again and again`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for round in 1...20 {
                let (good, hard) = round.isMultiple(of: 2) ? ("8", "0") : ("0", "8")
                async let one = ada.checkIn([("arguments", good), ("bring", "arguments")])
                async let other = sam.checkIn([("arguments", hard), ("bring", "arguments")])
                #expect(try await [one.location, other.location] == ["/picture", "/picture"])
                for browser in [ada, sam] {
                    let page = try await browser.get("/picture").body
                    #expect(page.holds("A little sooner") && page.holds("Over almost anything"))
                    #expect(!page.holds(">Sealed<"), "round \(round)")
                }
            }
        }
    }

    @Test func `both take back in the same moment`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.writeFirst("quince")
            try await sam.writeFirst("medlar")
            async let one = ada.post("/us/first/back")
            async let other = sam.post("/us/first/back")
            #expect(try await [one.status, other.status] == [303, 303])
            for (browser, own, theirs) in [(ada, "quince", "medlar"), (sam, "medlar", "quince")] {
                let page = try await browser.get("/us/first").body
                #expect(page.holds(own) && !page.holds(theirs))
            }
        }
    }

    @Test func `one takes back while the other answers: it is open or it is gone, and never half`() async throws {
        for _ in 0..<10 {
            try await Town.with { town in
                let (ada, sam) = try await town.couple()
                try await ada.writeFirst("quince")
                async let one = ada.post("/us/first/back")
                async let other = sam.writeFirst("medlar")
                #expect(try await [one.status, other.status] == [303, 303])
                #expect(try await !sam.get("/us/first").body.holds("quince"))
            }
        }
    }

    @Test func `what was brought and is kept now does not open`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.checkIn([("arguments", "2"), ("bring", "arguments")])
            #expect(try await ada.get("/picture").body.holds(">Sealed<"))
            try await ada.checkIn([("arguments", "2")])
            #expect(try await !ada.get("/picture").body.holds(">Sealed<"))
            try await sam.checkIn([("arguments", "8"), ("bring", "arguments")])
            for browser in [ada, sam] { #expect(try await !browser.get("/picture").body.holds("The same as a table")) }
            #expect(try await !sam.get("/picture").body.holds("On most days"))
        }
    }
}
