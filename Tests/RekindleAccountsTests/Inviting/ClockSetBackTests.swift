import RekindleTesting
import RekindleTown
import Testing

/// The machine's clock is set back after something has run out.
struct ClockSetBackTests {
    @Test func `a link that opened nothing opens nothing again`() async throws {
        try await Town.open { town in
            let ada = try await town.ada()
            let token = try await town.invitation(by: ada)
            town.watch.move(minutes: 73 * 60)
            #expect(try await town.browser().get("/join/\(token)").heading == "This link opens nothing any more.")
            town.watch.move(minutes: -48 * 60)
            let sam = try await town.newcomer("Sam")
            #expect(try await sam.get("/join/\(token)").heading == "This link opens nothing any more.")
            #expect(try await sam.post("/join/\(token)").status == 422)
            // A new one works.
            try await ada.unlock()
            try await ada.post("/invite")
            let page = try await ada.get("/invite").body
            #expect(page.holds("/join/") && !page.holds(token))
        }
    }

    @Test func `what locked by itself stays locked until it is unlocked`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            town.watch.move(minutes: 11)
            #expect(try await ada.get("/us").location == "/unlock?to=/us")
            town.watch.move(minutes: -10)
            #expect(try await ada.get("/us").location == "/unlock?to=/us")
            try await ada.unlock()
            #expect(try await ada.get("/us").status == 200)
        }
    }

    @Test func `a session that ran out is none again`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            town.watch.move(days: 62)
            #expect(try await ada.get("/us").location == "/sign-in")
            town.watch.move(days: -61.999)
            #expect(try await ada.get("/us").location == "/sign-in")
        }
    }

    @Test func `a key that lay about turns nothing on, and the next one does`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let key = try await ada.prepareSecondStep()
            // Halfway she looks at it, so that it does not lock.
            town.watch.move(minutes: 5)
            try await ada.get("/me/second-step")
            for minutes in [5, -5] as [Double] {
                town.watch.move(minutes: minutes)
                let late = try await ada.turnOn(town.code(key))
                #expect(late.status == 422 && late.refusal?.contains("good for 10 minutes") == true)
            }
            let next = try await ada.prepareSecondStep()
            #expect(try await ada.turnOn(town.code(next)).status == 303)
        }
    }
}

extension Browser {
    fileprivate func turnOn(_ code: String) async throws -> Received {
        try await post("/me/second-step", [("code", code), ("password", Town.password)])
    }
}
