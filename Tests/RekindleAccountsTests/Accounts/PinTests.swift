import RekindleTesting
import RekindleTown
import Testing

struct PinTests {
    @Test(arguments: ["", "123", "1234567890123", "12a4"])
    func `what is no PIN is refused and never sent back`(pin: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/pin")
            let page = try await ada.post("/me/pin", [("pin", pin), ("password", Town.password)])
            #expect(page.status == 422 && page.refusal?.contains("4 to 12 digits") == true)
            #expect(!page.body.contains(Town.password) && !page.body.contains("value=\"\(pin)\""))
            #expect(try await ada.get("/me").body.contains("Not set"))
        }
    }

    @Test(arguments: ["12 34", "１２３４", "١٢٣٤", "12-34"]) func `a PIN is the digits of it, however they were typed`(
        pin: String
    ) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/pin")
            #expect(try await ada.post("/me/pin", [("pin", pin), ("password", Town.password)]).status == 303)
            town.watch.move(minutes: 11)
            #expect(try await ada.open("/me").body.contains("name=\"pin\""))
            #expect(try await ada.post("/unlock", [("pin", "1234"), ("to", "/me")]).location == "/me")
        }
    }

    @Test func `a PIN opens the lock until it is taken away`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me/pin")
            #expect(try await ada.post("/me/pin", [("pin", "4711"), ("password", "wrong one")]).status == 422)
            #expect(try await ada.post("/me/pin", [("pin", "4711"), ("password", Town.password)]).status == 303)
            town.watch.move(minutes: 11)
            #expect(try await ada.open("/me").body.contains("name=\"pin\""))
            #expect(try await ada.post("/unlock", [("pin", "4711"), ("to", "/me")]).location == "/me")
            try await ada.get("/me/pin")
            #expect(try await ada.post("/me/pin", [("remove", "yes"), ("password", "wrong one")]).status == 422)
            let gone = [("pin", ""), ("remove", "yes"), ("password", Town.password)]
            for _ in 0..<2 { #expect(try await ada.post("/me/pin", gone).status == 303) }
            #expect(try await ada.get("/me").body.contains("Not set"))
        }
    }
}
