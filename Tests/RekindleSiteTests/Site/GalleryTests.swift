import Foundation
import HTTPTypes
import RekindleGallery
import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// The page for developers: in the demo it leads everywhere and turns the clock, and elsewhere it does not exist.
struct GalleryTests {
    @Test func `outside the demo there is no gallery, for nobody`() async throws {
        #expect(!House.routes.contains { $0.path == .gallery })
        try await Town.with { town in
            for browser in [try await town.ada(), try await town.stranger()] {
                let nothing = try await browser.get("/no/such/page")
                #expect(nothing.status == 404)
                #expect(try await browser.get("/gallery").whole == nothing.whole)
                #expect(try await browser.post("/gallery", [("days", "7")]).whole == nothing.whole)
            }
        }
    }

    @Test func `in the demo it links the pages of every room, and has the headers of every page`() async throws {
        try await Self.demo { town, _ in
            let ada = try await town.ada()
            for page in try await [ada.get("/gallery"), town.browser().get("/gallery")] {
                #expect(page.status == 200)
                for (name, value) in HeaderTests.always {
                    #expect(page.headers[try #require(HTTPField.Name(name))] == value, "\(name)")
                }
                #expect(page.headers[.cacheControl] == "no-store")
                for route in House.routes where route.get != nil && route.access != .machine {
                    guard !route.path.pattern.contains("{") else { continue }
                    #expect(page.body.holds("href=\"\(route.path.url)\""), "\(route.path.url)")
                }
            }
        }
    }

    @Test func `the clock goes ahead by a day or a week and back, and whoever turns it stays signed in`() async throws {
        try await Self.demo { town, clock in
            let phone = try await town.ada()
            let desk = try await town.signIn("ada")
            let start = clock.now
            try await phone.get("/gallery")
            for (days, ahead) in [("1", 1), ("7", 8), ("0", 0), ("7", 7)] {
                #expect(try await phone.post("/gallery", [("days", days)]).location == "/gallery")
                #expect(clock.now == start.addingTimeInterval(Double(ahead) * 86_400))
                #expect(try await phone.get("/today").status == 200, "\(ahead) days ahead")
            }
            #expect(try await desk.get("/today").location?.hasPrefix("/unlock") == true)
            // What is locked is not opened by it.
            try await desk.get("/gallery")
            #expect(try await desk.post("/gallery", [("days", "1")]).status == 303)
            #expect(try await desk.get("/today").location?.hasPrefix("/unlock") == true)
        }
    }

    @Test func `another number is refused in words, and a form without signature turns nothing`() async throws {
        try await Self.demo { town, clock in
            let ada = try await town.ada()
            try await ada.get("/gallery")
            for days in ["", "2", "-1", "9223372036854775808"] {
                let reply = try await ada.post("/gallery", [("days", days)])
                #expect(reply.status == 422 && reply.refusal?.contains("Choose a day") == true, "\(days)")
            }
            #expect(try await ada.post("/gallery", [("days", "7")], csrf: "x").status == 422)
            #expect(clock.days == 0)
        }
    }

    @Test func `whoever is chosen is signed in, and nobody else can be`() async throws {
        try await Self.demo { town, _ in
            _ = try await town.ada()
            let browser = town.browser()
            #expect(try await browser.get("/gallery").body.holds("Be ada"))
            for login in ["", "sam", "nobody"] {
                #expect(try await browser.post("/gallery", [("as", login)]).status == 422, "\(login)")
            }
            #expect(try await browser.post("/gallery", [("as", "ada")], csrf: "x").status == 422)
            #expect(try await browser.get("/today").location?.hasPrefix("/sign-in") == true)
            #expect(try await browser.post("/gallery", [("as", "ada")]).location == "/gallery")
            #expect(try await browser.get("/today").status == 200)
        }
    }

    private static func demo(_ story: @escaping @Sendable (Town, TurnedClock) async throws -> Void) async throws {
        let clock = TurnedClock(Wristwatch(Town.evening).clock)
        let people = GalleryPeople("In the town", logins: ["ada", "nobody"])
        let gallery = GalleryRoutes.pages(turning: clock, people: [people], password: Town.password)
        try await Town.with(clock: clock.clock, rooms: House.rooms + [gallery]) { town in
            try await story(town, clock)
        }
    }
}
