import RekindleStore
import RekindleVault
import Testing

/// Streams of open pages: how many, how long, and how they end.
struct ListeningTests {
    private let changes = Changes(rhythm: .seconds(3_600))
    private let ada: PersonID
    private let other: PersonID

    init() throws {
        ada = try #require(PersonID(Array(1...16)))
        other = try #require(PersonID(Array(2...17)))
    }

    private func all(_ listening: Changes.Listening) async -> [Changes.News] {
        var all: [Changes.News] = []
        for await news in listening.news { all.append(news) }
        return all
    }

    @Test func `every open page of a person hears, and the beats are for everybody`() async {
        let pages = [changes.listen(for: ada), changes.listen(for: ada), changes.listen(for: other)]
        changes.beat()
        changes.tell("picture", to: [ada])
        changes.end()
        let heard = [await all(pages[0]), await all(pages[1]), await all(pages[2])]
        #expect(heard == [[.beat, .area("picture")], [.beat, .area("picture")], [.beat]])
    }

    @Test func `a page that goes leaves nothing behind`() async {
        let page = changes.listen(for: ada)
        #expect(changes.count == 1)
        page.end()
        #expect(changes.count == 0)
        changes.tell("picture", to: [ada])
        #expect(await all(page).isEmpty)
    }

    @Test func `when the server stops all streams end, and a new one ends at once`() async {
        let page = changes.listen(for: ada)
        changes.end()
        #expect(await all(page).isEmpty)
        #expect(await all(changes.listen(for: ada)).isEmpty)
        #expect(changes.count == 0)
    }

    @Test func `nobody has more streams than pages, and the oldest one ends`() async {
        let theirs = changes.listen(for: other)
        let pages = (0...Changes.mostStreams).map { _ in changes.listen(for: ada) }
        #expect(changes.count == Changes.mostStreams + 1)
        changes.tell("picture", to: [ada])
        changes.end()
        #expect(await all(pages[0]).isEmpty)
        for page in pages.dropFirst() { #expect(await all(page) == [.area("picture")]) }
        #expect(await all(theirs).isEmpty)
    }

    @Test func `a page that does not read keeps no more than a little, the newest`() async {
        let page = changes.listen(for: ada)
        for number in 0..<1_000 { changes.tell(String(number), to: [ada]) }
        changes.end()
        let heard = await all(page)
        #expect(heard.count <= 16 && heard.last == .area("999"))
    }

    @Test func `the beat comes in its rhythm as long as somebody listens`() async {
        let quick = Changes(rhythm: .milliseconds(5))
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
                group.addTask { [changes, ada] in
                    let page = changes.listen(for: ada)
                    changes.tell("plan", to: [ada])
                    page.end()
                    for await _ in page.news {}
                }
            }
        }
        #expect(changes.count == 0)
    }
}
