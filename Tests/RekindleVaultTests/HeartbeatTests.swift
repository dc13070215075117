import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// When the beats of a stream come: what somebody could measure on their own page of the page of another.
struct HeartbeatTests {
    private let ada: PersonID
    private let sam: PersonID

    init() throws {
        ada = try #require(PersonID(Array(1...16)))
        sam = try #require(PersonID(Array(2...17)))
    }

    /// How Sam's pages come and go: second by second, how many of them there are.
    private struct Presence {
        var from: Int
        var until: Int
        var pages = 1

        static let none = Presence(from: 0, until: 0, pages: 0)
    }

    /// How many beats Ada's page has had after so many seconds, where it was opened after seven.
    private func beats(after seconds: Int, _ presence: Presence) async -> [LiveUpdates.News] {
        let clock = ManualClock()
        let live = LiveUpdates(rhythm: .seconds(25), clock: clock)
        var (page, theirs) = (nil as LiveUpdates.Listening?, [] as [LiveUpdates.Listening])
        for second in 0...seconds {
            if second == presence.from {
                theirs = (0..<presence.pages).map { _ in live.listen(for: sam) }
            }
            if second == presence.until {
                for one in theirs { one.end() }
                theirs = []
            }
            if second == 7 { page = live.listen(for: ada) }
            await clock.settled(theirs.count + (page == nil ? 0 : 1))
            if second < seconds { clock.advance(by: .seconds(1)) }
        }
        guard let page else { return [] }
        live.end()
        var all: [LiveUpdates.News] = []
        for await news in page.news { all.append(news) }
        return all
    }

    @Test func `a page's beats come after its own start, whoever else is there, comes or goes`() async {
        let presences = [
            Presence(from: 0, until: 200), Presence(from: 3, until: 40), Presence(from: 10, until: 31),
            Presence(from: 0, until: 200, pages: LiveUpdates.mostStreams),
        ]
        for second in [0, 6, 7, 24, 25, 28, 31, 32, 33, 50, 56, 57, 58, 81, 82, 83] {
            let alone = await beats(after: second, .none)
            #expect(alone.count == max(second - 7, 0) / 25)
            for presence in presences { #expect(await beats(after: second, presence) == alone, "\(second)") }
        }
    }
}
