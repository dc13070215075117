import RekindleStore
import RekindleVault
import Testing

/// Streams of open pages: how many, how long, and how they end.
struct ListeningTests {
    private let writes = LiveUpdates(rhythm: .seconds(3_600))
    private let ada: PersonID
    private let other: PersonID

    init() throws {
        ada = try #require(PersonID(Array(1...16)))
        other = try #require(PersonID(Array(2...17)))
    }

    private func all(_ listening: LiveUpdates.Listening) async -> [LiveUpdates.News] {
        var all: [LiveUpdates.News] = []
        for await news in listening.news { all.append(news) }
        return all
    }

    @Test func `every open page of a person hears the news, and each has beats of its own`() async {
        let pages = [writes.listen(for: ada), writes.listen(for: ada), writes.listen(for: other)]
        for page in pages { page.beat() }
        writes.tell("picture", to: [ada])
        writes.end()
        let heard = [await all(pages[0]), await all(pages[1]), await all(pages[2])]
        #expect(heard == [[.beat, .area("picture")], [.beat, .area("picture")], [.beat]])
    }

    @Test func `a page that goes leaves nothing behind`() async {
        let page = writes.listen(for: ada)
        #expect(writes.count == 1)
        page.end()
        #expect(writes.count == 0)
        writes.tell("picture", to: [ada])
        #expect(await all(page).isEmpty)
    }

    @Test func `when the server stops all streams end, and a new one ends at once`() async {
        let page = writes.listen(for: ada)
        writes.end()
        #expect(await all(page).isEmpty)
        #expect(await all(writes.listen(for: ada)).isEmpty)
        #expect(writes.count == 0)
    }

    @Test func `nobody has more streams than pages, and the oldest one ends`() async {
        let theirs = writes.listen(for: other)
        let pages = (0...LiveUpdates.mostStreams).map { _ in writes.listen(for: ada) }
        #expect(writes.count == LiveUpdates.mostStreams + 1)
        writes.tell("picture", to: [ada])
        writes.end()
        #expect(await all(pages[0]) == [.full])
        for page in pages.dropFirst() { #expect(await all(page) == [.area("picture")]) }
        #expect(await all(theirs).isEmpty)
    }

    @Test func `the windows of one browser have three streams, and another browser of the same person its own`()
        async throws
    {
        let (phone, desk) = (try #require(RowID(Array(1...16))), try #require(RowID(Array(2...17))))
        let other = (0..<2).map { _ in writes.listen(for: ada, in: desk) }
        let windows = (0..<7).map { _ in writes.listen(for: ada, in: phone) }
        #expect(writes.count == 2 + LiveUpdates.mostOfBrowser)
        writes.tell("picture", to: [ada])
        writes.end()
        for window in windows.prefix(4) { #expect(await all(window) == [.full]) }
        for window in windows.suffix(3) + other { #expect(await all(window) == [.area("picture")]) }
    }

    @Test func `a page that does not read keeps no more than a little, the newest`() async {
        let page = writes.listen(for: ada)
        for number in 0..<1_000 { writes.tell(String(number), to: [ada]) }
        writes.end()
        let heard = await all(page)
        #expect(heard.count <= 16 && heard.last == .area("999"))
    }

    @Test func `the beat comes in its rhythm as long as somebody listens`() async {
        let quick = LiveUpdates(rhythm: .milliseconds(5))
        for _ in 0..<2 {
            let page = quick.listen(for: ada)
            var beats = 0
            for await news in page.news where news == .beat {
                beats += 1
                if beats == 3 { break }
            }
            page.end()
            #expect(beats == 3 && quick.count == 0)
        }
    }

    @Test func `many pages come and go at once`() async {
        await withTaskGroup { group in
            for _ in 0..<200 {
                group.addTask { [writes, ada] in
                    let page = writes.listen(for: ada)
                    writes.tell("plan", to: [ada])
                    page.end()
                    for await _ in page.news {}
                }
            }
        }
        #expect(writes.count == 0)
    }
}
