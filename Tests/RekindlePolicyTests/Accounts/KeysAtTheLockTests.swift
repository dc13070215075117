import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// Unwrapped keys stay for some minutes after a request, and not behind a lock, after Hide or after signing out.
struct KeysAtTheLockTests {
    private func held(_ town: Town) -> Int { town.site.vault.keys.count }

    @Test func `while somebody reads they are held, and Hide lets them go`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            #expect(held(town) == 1)
            try await ada.get("/leave")
            #expect(held(town) == 0)
            for path in ["/today", "/unlock", "/healthz", "/help"] {
                try await ada.get(path)
                #expect(held(town) == 0, "\(path)")
            }
            try await ada.post("/begin", [("concern", "fights"), ("sentence", "quince")])
            try await ada.post("/unlock", [("password", "wrong rain on the roof")])
            #expect(held(town) == 0)
        }
    }

    @Test func `a lock by the clock lets them go at the next request`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/today")
            town.watch.move(minutes: 11)
            #expect(try await ada.get("/today").location?.hasPrefix("/unlock") == true)
            #expect(held(town) == 0)
        }
    }

    @Test func `signing out lets them go`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/me")
            try await ada.post("/sign-out")
            #expect(held(town) == 0)
        }
    }
}
