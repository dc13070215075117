import RekindleTown
import Testing

/// The main job, through all layers, without a browser.
struct MainJobTests {
    @Test func `two people go from an empty machine to a picture`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            #expect(try await ada.writeFirst("The way you hum.").location == "/us/first")
            #expect(try await ada.open("/us/first").heading == "Sealed.")
            #expect(try await !sam.open("/us/first").body.contains("hum"))
            try await sam.writeFirst("Tea at four.")
            for browser in [ada, sam] {
                let page = try await browser.open("/us/first").body
                #expect(page.contains("The way you hum.") && page.contains("Tea at four."))
            }
            let brought = [("bring", "arguments"), ("bring", "time"), ("arguments", "2"), ("time", "8")]
            try await ada.checkIn(brought)
            #expect(try await ada.open("/picture").body.contains("Sealed"))
            try await sam.checkIn([("bring", "arguments"), ("arguments", "8"), ("time", "0")])
            for browser in [ada, sam] {
                let page = try await browser.open("/picture").body
                #expect(page.contains("You two feel this differently"))
            }
            #expect(try await !ada.open("/picture").body.contains("There is none"))
        }
    }
}
