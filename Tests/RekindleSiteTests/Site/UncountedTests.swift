import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import RekindleVault
import Synchronization
import Testing

/// What puts somebody's own ways in in order goes on where their forms have written all they may: whoever found a session open
/// cannot keep its owner from shutting them out.
struct UncountedTests {
    private static let forms = PagesSpec.forms.filter { form in
        House.routes.contains { !$0.isCounted && form.pattern == $0.path.pattern }
    }

    /// What they ask for first, or write over and over in one place, or how much of it may lie there, bounds them instead.
    @Test func `they are those of the own account, leaving, files brought in, and what takes something back`() {
        let account: [Path] = [
            .sessions, .session("id"), .password, .pin, .recovery, .secondStep, .news, .part, .erase, .export,
        ]
        let files: [Path] = [.importing, .importingKeep, .fromFileOut("id")]
        let patterns = (account + files + [.inviteRevoke, .joinWithdraw, .firstMinuteBack, .pictureBack, .trialBack])
            .map(\.pattern)
        #expect(Set(Self.forms.compactMap(\.pattern)) == Set(patterns))
    }

    @Test(arguments: forms.map(\.url)) func `it is answered as ever`(url: String) async throws {
        let form = try #require(PagesSpec.forms.first { $0.url == url })
        let tried = Mutex(0)
        for example in form.taken {
            try await example.stage.happen { town in
                try await example.before(town)
                let sent = try await example.filled(form, in: town).withLetters
                guard await sent.browser.cookies["session"] != nil else { return }
                let visitor = try await town.town.visitor(sent.browser)
                await WriteQuota.$author.withValue(town.town.site.vault.quota.author(visitor.person)) {
                    for _ in 0...WriteQuota.mostWritesAMinute { try? await visitor.personal.apply([]) }
                }
                #expect(try await sent.post().status == example.status, "\(url)")
                tried.withLock { $0 += 1 }
            }
        }
        #expect(tried.withLock { $0 } == form.taken.count)
    }
}
