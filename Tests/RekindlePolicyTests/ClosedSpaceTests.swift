import HTTPTypes
import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// A space that two people shared and that takes nothing new any more: reading goes on, and what is sent to it is shown
/// again with what the matter is.
struct ClosedSpaceTests {
    /// What writes into the shared space, and what somebody would not want to lose of it.
    static let forms: [(path: String, fields: [(String, String)])] = [
        ("/us/first", [("words", "walnut & <b>")]),
        ("/check-in", [("arguments", "2"), ("sentence", "walnut & <b>"), ("bring", "arguments")]),
        ("/try", [("weeks", "2"), ("minutes", "60"), ("words", "walnut & <b>")]),
    ]

    /// Ada and Sam, whose space is closed by now.
    private static func apart(
        _ story: @escaping @Sendable (GlassStore, Browser) async throws -> Void
    ) async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            let token = try #require(await ada.cookies["session"].flatMap(SessionToken.init))
            let shared = try #require(try await town.site.vault.visit(token)?.shared)
            try await store.apply([.close(shared.id)])
            try await story(store, ada)
        }
    }

    @Test(arguments: 0..<3) func `a form says so, and shows what was written`(number: Int) async throws {
        try await Self.apart { store, ada in
            let form = Self.forms[number]
            try await ada.get(form.path)
            let rows = try await store.rows()
            let reply = try await ada.post(form.path, form.fields)
            #expect(reply.status == 422 && reply.heading == "Your shared space is closed.")
            #expect(reply.refusal?.contains("takes nothing new any more") == true)
            #expect(reply.refusal?.contains("still here") == true)
            #expect(reply.body.holds("walnut &amp; &lt;b&gt;</textarea>"))
            #expect(!reply.body.holds("Send it again"))
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `what is there can be read, and what is one's own goes on`() async throws {
        try await Self.apart { _, ada in
            for path in ["/today", "/us", "/us/first", "/picture", "/plan", "/try", "/week", "/me"] {
                #expect(try await ada.get(path).status == 200, "\(path)")
            }
            let own = [("concern", "fights"), ("sentence", "walnut")]
            try await ada.get("/begin")
            #expect(try await ada.post("/begin", own).status == 303)
        }
    }

    @Test(arguments: [
        (VaultFailure.closed, HTTPResponse.Status.conflict), (.notSealable, .internalServerError),
        (.damaged, .internalServerError), (.store(.full), .serviceUnavailable), (.stale, .serviceUnavailable),
        (.missing, .notFound), (.notYours, .notFound),
    ])
    func `a page that meets trouble says which kind`(failure: VaultFailure, status: HTTPResponse.Status) {
        #expect(Problem(failure).status == status)
    }
}
