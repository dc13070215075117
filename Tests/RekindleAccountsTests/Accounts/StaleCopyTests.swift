import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// A copy of a session from before its lock was opened tells whoever has it nothing of what the owner does.
struct StaleCopyTests {
    @Test func `what a copy from before sends is answered alike whatever its owner sent, and nothing of it is held`()
        async throws
    {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            let copy = await ada.copy()
            town.watch.move(minutes: 11)
            try await ada.unlock()
            var answers: Set<String> = []
            for isBusy in [false, true] {
                if isBusy {
                    try await ada.post("/draft?for=/begin", [("sentence", "medlar")])
                    try await ada.post("/begin", [("concern", "fights"), ("sentence", "medlar")])
                }
                let rows = try await store.rows()
                for _ in 0..<3 {
                    let typed = try await copy.copy().post("/draft?for=/begin", [("sentence", "quince")])
                    let sent = try await copy.copy().post("/begin", [("sentence", "quince")])
                    answers.insert("\(typed.status) \(sent.status) \(sent.location ?? "")")
                }
                #expect(try await store.rows() == rows)
            }
            #expect(answers == ["204 303 /unlock?to=/draft%3Ffor%3D/begin"])
            #expect(try await !ada.get("/begin").body.holds("quince"))
        }
    }

    /// With the token alone, at every address there is: by what lies in the cache the owner's last request could be timed.
    @Test func `no address takes keys from the cache for a copy from before, puts any there or lets them go`()
        async throws
    {
        try await Town.with { town in
            let (ada, keys) = (try await town.ada(), town.site.vault.keys)
            let copy = await ada.copy()
            town.watch.move(minutes: 11)
            try await ada.unlock()
            for isOwnerHere in [true, false] {
                if isOwnerHere { try await ada.get("/today") } else { try await ada.get("/leave") }
                let held = keys.count
                #expect(held == (isOwnerHere ? 1 : 0))
                for route in House.routes {
                    if route.get != nil { try await copy.copy().get(route.path.url) }
                    if route.post != nil, route.path != .signOut { try await copy.copy().post(route.path.url) }
                    #expect(keys.count == held, "\(route.path.pattern)")
                }
            }
        }
    }
}
