import HTTPTypes
import HummingbirdTesting
import RekindleCore
import RekindleSite
import RekindleStore
import RekindleTown
import RekindleVault
import Synchronization
import Testing

/// What goes down a stream, and which pages ask for one.
struct LiveTests {
    private let changes = LiveUpdates(rhythm: .seconds(3_600))
    private let ada: PersonID
    private let other: PersonID

    init() throws {
        ada = try #require(PersonID(Array(1...16)))
        other = try #require(PersonID(Array(2...17)))
    }

    private func written(
        isOpen: @escaping @Sendable () async -> Bool = { true }, _ happen: (LiveUpdates.Listening) -> Void
    ) async throws -> [String] {
        let listening = changes.listen(for: ada)
        let stream = LiveStream(listening: listening, isOpen: isOpen)
        happen(listening)
        var sent: [String] = []
        try await stream.write { sent.append($0) }
        return sent
    }

    @Test func `names of areas go down, and beats that a page can miss`() async throws {
        let sent = try await written {
            $0.beat()
            changes.tell("picture", to: [ada])
            changes.tell("plan", to: [other])
            changes.end()
        }
        #expect(sent == ["retry: 5000\n\n", "event: beat\ndata:\n\n", "event: change\ndata: picture\n\n"])
    }

    @Test func `behind a lock the stream ends and sends nothing more`() async throws {
        let looks = Mutex(0)
        let isOpen = { @Sendable in
            looks.withLock { count in
                count += 1
                return count < 2
            }
        }
        let sent = try await written(isOpen: isOpen) {
            $0.beat()
            changes.tell("picture", to: [ada])
            changes.tell("plan", to: [ada])
        }
        #expect(sent == ["retry: 5000\n\n", "event: beat\ndata:\n\n"])
        #expect(changes.count == 0)
    }

    @Test func `a connection that breaks leaves no listener behind`() async throws {
        struct Broken: Error {}
        let stream = LiveStream(listening: changes.listen(for: ada)) { true }
        await #expect(throws: Broken.self) { try await stream.write { _ in throw Broken() } }
        #expect(changes.count == 0)
    }

    @Test func `what opens for both is told by name only, whatever is in it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            let hub = town.site.vault.live
            let listening = hub.listen(for: try await town.visitor(ada).person)
            try await sam.writeFirst("medlar-words")
            try await ada.writeFirst("quince-words")
            hub.end()
            var sent: [String] = []
            try await LiveStream(listening: listening) { true }.write { sent.append($0) }
            #expect(sent == ["retry: 5000\n\n", "event: change\ndata: first-minutes\n\n"])
        }
    }

    @Test func `the pages that show what both have ask for it; a refused form and a muted page do not`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let live = ["/today", "/us", "/us/first", "/picture", "/plan", "/try"]
            for path in live { #expect(try await ada.get(path).body.holds(" data-live=\""), "\(path)") }
            for path in ["/check-in", "/me", "/library", "/help", "/pause"] {
                #expect(try await !ada.get(path).body.holds("data-live"), "\(path)")
            }
            #expect(try await !ada.post("/us/first", [("words", "")]).body.holds("data-live"))
            try await town.prefers(ada) { $0.isMuted = true }
            for path in live { #expect(try await !ada.get(path).body.holds("data-live"), "\(path)") }
            #expect(try await ada.get("/live").status == 204)
        }
    }

    @Test func `after a practice only what is kept waits for news, not the form before it`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let path = "/library/good-news/done"
            #expect(try await !ada.get("\(path)?way=together").body.holds("data-live"))
            #expect(try await ada.get("\(path)?kept=yes").body.holds(" data-live=\""))
        }
    }

    @Test func `a new date of the ten minutes is told to both, once, and the form for it is left alone`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            #expect(try await sam.get("/today").body.firstMatch(of: /data-live="[^"]*\bten\b/) != nil)
            #expect(try await !sam.get("/week/ten?step=4&thing=").body.holds("data-live"))
            let listening = town.site.vault.live.listen(for: try await town.visitor(sam).person)
            #expect(try await ada.keepTalk("2026-10-30", "20:30").status == 303)
            listening.end()
            var news: [LiveUpdates.News] = []
            for await one in listening.news { news.append(one) }
            #expect(news == [.area("ten")])
        }
    }

    @Test func `what a page asks by itself does not put off the lock`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let attended = try await ada.get("/today").heads
            #expect(attended.contains { $0.holds("seen=") })
            let cookies = await ada.cookieHeader
            let unattended = try #require(HTTPField.Name("X-Unattended"))
            let headers: HTTPFields = [.cookie: cookies, unattended: "yes"]
            let set = try await town.client.execute(uri: "/today", method: .get, headers: headers) { response in
                response.headers[values: .setCookie]
            }
            #expect(set.allSatisfy { !$0.holds("seen=") })
        }
    }
}
