import RekindleSite
import RekindleStore
import RekindleTesting
import RekindleTown
import RekindleVault
import Synchronization
import Testing

/// One of two sends a form while the other leaves: before it is taken, and in the middle of taking it.
struct PartedMeanwhileFormsTests {
    /// The look-ups of one form before which the other leaves, one after the other.
    private static let moments = [0, 2, 4, 7]

    @Test(arguments: PagesSpec.forms.map(\.url))
    func `it is answered in words, and nothing of it lies with the other`(url: String) async throws {
        let form = try #require(PagesSpec.forms.first { $0.url == url })
        for (number, example) in form.taken.enumerated() where example.stage.areTwo {
            try await example.stage.happen { town in
                try await example.before(town)
                let sent = try await example.filled(form, in: town).withLetters
                guard let shared = try await town.visitor(town.ada)?.shared else { return }
                let lookups = Self.moments[number % Self.moments.count]
                try await Self.send(sent, in: town, shared, leavingAfter: lookups, "\(url), example \(number)")
            }
        }
    }

    private static func send(
        _ sent: FormExample.Sent, in town: StagedTown, _ shared: OpenSpace, leavingAfter lookups: Int, _ what: String
    ) async throws {
        let leaver = sent.browser === town.sam ? town.ada : town.sam
        let other = try #require(try await town.visitor(leaver))
        let (vault, store) = (town.town.site.vault, town.store)
        let left = Mutex<[[Row]]?>(nil)
        store.interrupt(after: lookups) {
            _ = try await vault.part(other, letter: PartingLetter())
            let rows = [try await store.rows(in: shared.id), try await store.rows(in: other.personal.id)]
            left.withLock { $0 = rows }
        }
        let page = vault.live.listen(for: other.person)
        let reply = try await sent.post()
        store.interrupt(after: .max) {}
        page.end()
        #expect(reply.status < 500, "\(what) is \(reply.status)")
        // Some forms are answered with fewer looks than these.
        guard let rows = left.withLock(\.self) else { return }
        #expect(try await store.rows(in: shared.id) == rows[0], "\(what)")
        #expect(try await store.rows(in: other.personal.id) == rows[1], "\(what)")
        #expect(try await store.deposits(in: [shared]) == 0, "\(what)")
        for await news in page.news { #expect(news == .beat, "\(what)") }
        if reply.heading == "Your shared space is closed." {
            #expect(reply.status == 422, "\(what)")
            let isTyped = sent.fields.contains { $0.1 == FormSpec.typed }
            #expect(!isTyped || reply.body.holds("\(FormSpec.typed.escaped)</textarea>"), "\(what)")
        }
    }
}

extension Stage {
    /// Whether Ada and Sam share something there.
    fileprivate var areTwo: Bool { [.couple, .choosing, .trying, .tried].contains(self) }
}

extension StagedTown {
    /// Whoever is signed in with this browser; nil where nobody is.
    fileprivate func visitor(_ browser: Browser) async throws -> Visitor? {
        guard let token = await browser.cookies["session"].flatMap(SessionToken.init) else { return nil }
        return try await town.site.vault.visit(token)
    }
}
