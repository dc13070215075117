import RekindleTown
import Testing

/// One other person at a time, whoever says yes to whom.
struct ConnectedOnceTests {
    @Test func `nobody is connected twice`() async throws {
        try await Town.open { town in
            let (ada, sam) = try await town.couple()
            let eve = try await town.newcomer("Eve")
            let token = try await town.invitation(by: eve)
            for browser in [ada, sam] {
                #expect(
                    try await browser.get("/join/\(token)").heading?.contains("connected with someone already") == true
                )
                let reply = try await browser.post("/join/\(token)")
                #expect(reply.status == 422 && reply.refusal?.contains("one other person") == true)
                #expect(try await browser.get("/invite").location == "/us")
                #expect(try await browser.post("/invite").location == "/us")
            }
            #expect(try await eve.get("/invite").heading == "Your link")
        }
    }

    @Test func `somebody who said yes twice is connected with whom they said it to last`() async throws {
        try await Town.open { town in
            let ada = try await town.ada()
            let (sam, eve) = (try await town.newcomer("Sam"), try await town.newcomer("Eve"))
            let (adas, eves) = (try await town.invitation(by: ada), try await town.invitation(by: eve))
            for token in [adas, eves] { #expect(try await sam.post("/join/\(token)").status == 303) }
            // The first yes went with the second, so Ada has nobody to confirm.
            #expect(try await ada.get("/invite").heading == "Your link")
            #expect(try await eve.get("/invite").heading == "Sam said yes.")
            #expect(try await eve.confirm().location == "/us/first")
            #expect(try await ada.get("/us/first").status == 404)
        }
    }

    @Test func `two who invite each other are connected once`() async throws {
        try await Town.open { town in
            let ada = try await town.ada()
            let sam = try await town.newcomer("Sam")
            let (adas, sams) = (try await town.invitation(by: ada), try await town.invitation(by: sam))
            #expect(try await sam.post("/join/\(adas)").status == 303)
            #expect(try await ada.post("/join/\(sams)").status == 303)
            async let one = ada.confirm()
            async let other = sam.confirm()
            // Who comes second is led to where the first one's yes is seen.
            for location in try await [one.location, other.location] {
                #expect(location == "/us/first" || location == "/invite")
            }
            for browser in [ada, sam] { #expect(try await browser.get("/invite").location == "/us") }
            for browser in [ada, sam] {
                #expect(try await browser.get("/us/first").status == 200)
                #expect(try await !browser.get("/today").body.holds("said yes"))
            }
        }
    }
}
