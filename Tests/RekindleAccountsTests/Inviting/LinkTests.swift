import RekindleTesting
import RekindleTown
import Testing

/// A link is for one other person, once, for three days.
struct LinkTests {
    @Test func `a third person finds a link that opens nothing`() async throws {
        try await Town.open { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            let (sam, eve) = (try await town.newcomer("Sam"), try await town.newcomer("Eve"))
            #expect(try await sam.post("/join/\(token)").location == "/join/\(token)")
            #expect(try await sam.get("/join/\(token)").heading == "Your name is on its way.")
            let late = try await eve.post("/join/\(token)")
            #expect(late.status == 422 && late.isGone)
            #expect(try await eve.get("/join/\(token)").isGone)
            #expect(try await town.browser().get("/join/\(token)").isGone)
            #expect(try await ada.get("/invite").heading == "Sam said yes.")
        }
    }

    @Test func `two at once: one of them joins`() async throws {
        try await Town.open { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            let (sam, eve) = (try await town.newcomer("Sam"), try await town.newcomer("Eve"))
            async let one = sam.post("/join/\(token)")
            async let other = eve.post("/join/\(token)")
            #expect(try await [one.status, other.status].sorted() == [303, 422])
        }
    }

    @Test func `one's own link stays unused`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            #expect(try await ada.get("/join/\(token)").heading == "This is your own link.")
            let own = try await ada.post("/join/\(token)")
            #expect(own.status == 422 && own.refusal != nil && own.heading == "This is your own link.")
            #expect(try await town.browser().get("/join/\(token)").heading?.contains("Ada would like") == true)
        }
    }

    /// Used, taken back, run out, made up: told alike, since the difference is nobody's business.
    @Test(arguments: ["used", "revoked", "expired", "made up", "cut"])
    func `a link that opens nothing looks the same whatever became of it`(fate: String) async throws {
        try await Town.open { town in
            let ada = try await town.ada()
            var token = try await town.invitation(by: ada)
            let (sam, eve) = (try await town.newcomer("Sam"), try await town.newcomer("Eve"))
            switch fate {
            case "used":
                try await sam.post("/join/\(token)")
                try #require(try await ada.confirm().location == "/us/first")
            case "revoked": try #require(try await ada.post("/invite/revoke").location == "/invite")
            case "expired": town.watch.move(minutes: 72 * 60)
            case "made up": token = String(token.reversed())
            default: token = String(token.dropLast())
            }
            let gone = try await town.browser().get("/join/\(token)")
            #expect(gone.status == 200 && gone.isGone && !gone.body.asRead.holds("Ada "))
            if fate == "expired" { try await eve.unlock() }
            let refused = try await eve.post("/join/\(token)")
            #expect(refused.status == 422 && refused.refusal == "Nothing was done: this link opens nothing any more.")
            #expect(refused.isGone && !refused.body.asRead.holds("Ada "))
            #expect(try await town.browser().get("/start?invitation=\(token)").isGone == false)
        }
    }

    @Test func `a yes that was taken back leaves everything as if nobody had answered`() async throws {
        try await Town.open { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            let sam = try await town.newcomer("Sam")
            let before = try await ada.get("/invite").whole
            #expect(try await sam.post("/join/\(token)").status == 303)
            #expect(try await sam.post("/invite/withdraw").location == "/invite")
            #expect(try await ada.get("/invite").whole == before)
            #expect(try await sam.post("/join/\(token)").status == 303)
        }
    }

    @Test func `an account made with the link changes nothing for whoever opens it`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            let (passer, page) = (town.browser(), "/join/\(token)")
            try await passer.get(page)
            let before = (try await passer.get(page).whole, try await ada.get("/invite").whole)
            let sam = try await town.joiner("Sam", invitation: token)
            try await sam.post("/sign-out")
            #expect(try await passer.get(page).whole == before.0)
            #expect(try await ada.get("/invite").whole == before.1)
        }
    }

    @Test func `a no that comes after a yes from another page is not passed over in silence`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let late = try await ada.post("/invite/revoke")
            #expect(late.status == 422 && late.heading == "You had confirmed already.")
            #expect(late.refusal?.contains("you and Sam are connected") == true)
            #expect(try await ada.get("/us").heading == "You and Sam")
        }
    }

    @Test func `a link works up to its last minute`() async throws {
        try await Town.with { town in
            let token = try await town.invitation(by: town.ada())
            town.watch.move(minutes: 72 * 60 - 1)
            #expect(try await town.browser().get("/join/\(token)").heading?.contains("Ada would like") == true)
            #expect(try await town.browser().get("/start?invitation=\(token)").status == 200)
            town.watch.move(minutes: 1)
            #expect(try await town.browser().get("/join/\(token)").isGone)
            #expect(try await town.browser().get("/start?invitation=\(token)").location == "/")
        }
    }
}

extension Received {
    fileprivate var isGone: Bool { heading == "This link opens nothing any more." }
}
