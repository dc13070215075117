import HTTPTypes
import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import RekindleVault
import Synchronization
import Testing

/// A space that two people shared and that takes nothing new any more: reading goes on, and what is sent to it is shown
/// again with what the matter is.
struct ClosedSpaceTests {
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

    @Test(arguments: PagesSpec.forms.map(\.url))
    func `a form says so, and shows what was written`(url: String) async throws {
        let form = try #require(PagesSpec.forms.first { $0.url == url })
        var refusals = 0
        for (number, example) in form.taken.enumerated() {
            let reply = try await Self.sent(example, of: form, "\(url), example \(number)")
            if reply?.heading == Self.heading { refusals += 1 }
        }
        let moves = FeatureSpec.all.flatMap(\.moves).filter { $0.form == form.pattern && !$0.isAlone }
        #expect((refusals > 0) == moves.contains { $0.shared > 0 }, "\(url): \(refusals)")
    }

    private static let heading = "Your shared space is closed."

    /// What a form is answered that was filled in while the space was open; nil where there are not two. What goes there
    /// is shown again, and everything else is answered as ever.
    private static func sent(_ example: FormExample, of form: FormSpec, _ what: String) async throws -> Received? {
        let answer = Mutex<Received?>(nil)
        try await example.stage.happen { town in
            try await example.before(town)
            let sent = try await example.filled(form, in: town).withLetters
            guard let token = await town.ada.cookies["session"].flatMap(SessionToken.init),
                let shared = try await town.town.site.vault.visit(token)?.shared
            else { return }
            try await town.store.apply([.close(shared.id)])
            // To ask for a password counts a try, and gives it back.
            let rows = try await town.store.rows().filter { $0.space != Vault.attemptsSpace }
            let reply = try await sent.post()
            answer.withLock { $0 = reply }
            guard reply.heading == heading else {
                #expect(reply.status == example.status, "\(what)")
                return
            }
            #expect(reply.status == 422 && reply.refusal?.contains("takes nothing new any more") == true, "\(what)")
            #expect(reply.refusal?.contains("still here") == true && !reply.body.holds("Send it again"), "\(what)")
            let isTyped = sent.fields.contains { $0.1 == FormSpec.typed }
            #expect(!isTyped || reply.body.holds("\(FormSpec.typed.escaped)</textarea>"), "\(what)")
            #expect(try await town.store.rows().filter { $0.space != Vault.attemptsSpace } == rows, "\(what)")
        }
        return answer.withLock { $0 }
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
