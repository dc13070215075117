import RekindleStore
import RekindleTesting
import RekindleTown
import Testing

/// Somebody who can change the files breaks what lies there of a person.
struct DamagedRowTests {
    @Test func `where a person's row does not open, Help, Hide and the ways in are there as for anybody`() async throws
    {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            // The keys that were at hand are let go.
            try await ada.get("/leave")
            store.forge { row in
                guard String(decoding: row.sealed, as: UTF8.self).holds("\"publicKey\"") else { return row }
                var forged = row
                forged.sealed = []
                return forged
            }
            for path in ["/help", "/", "/sign-in", "/pause", "/leave"] {
                #expect(try await ada.copy().get(path).status < 400, "\(path)")
            }
            #expect(try await ada.copy().get("/today").status == 500)
        }
    }
}
