import RekindleCore
package import RekindleLibrary
import RekindleVault

/// Everything there is to do and to read, for whoever is signed in. Nothing of a visit or a search is kept.
package enum LibraryRoom {
    static let doors: [Door] = [
        .mine(.library, get: look, post: search),
        .mine(.libraryItem(""), get: item),
        .mine(.libraryFavourite(""), post: Favourites.change),
        .mine(.favourites) { ask, me in
            let practices = try await Favourites.of(me, in: ask.library)
            return .page(FavouritesPage(practices: practices, isConnected: me.isConnected).page)
        },
    ]

    private static func look(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        var page = LibraryPage(library: ask.library, isConnected: me.isConnected)
        page.favourites = try await Favourites.of(me, in: ask.library)
        page.opened = ask.query["room"].flatMap(Room.init)
        page.csrf = ask.csrf
        return .page(page.page)
    }

    private static func search(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let words = ask.form.text("words")
        let page = SearchPage(words: words, findings: [], isConnected: me.isConnected, csrf: ask.csrf)
        if words.isLonger(than: SearchWords.limit) {
            let words = "That is longer than \(SearchWords.limit) letters. A word or two finds more."
            return .refused(page.refusing(words))
        }
        var found = page
        found.findings = ask.library.search(words)
        return .page(found.page)
    }

    private static func item(_ ask: Ask, _ me: SignedIn) async throws -> Answer {
        let id = ask.parameters["id"] ?? ""
        guard let practice = ask.library.offered(.init(id)) else {
            guard let page = page(of: id, in: ask.library) else { throw NotHere() }
            return .page(page)
        }
        var page = PracticePage(practice: practice)
        page.mine = try await PracticeMine(practice, ask, me)
        return .page(page.page)
    }

    /// The page of a practice, a reading or the words for feelings; none for what is unknown or not offered.
    package static func page(of id: String, in library: Library) -> Page? {
        if let practice = library.practice(.init(id)) {
            return practice.adult ? nil : PracticePage(practice: practice).page
        }
        if id == FeelingsPage.id { return FeelingsPage(library: library).page }
        guard let reading = library.reading(.init(id)) else { return nil }
        return ReadingPage(reading: reading, related: reading.related.compactMap(library.offered)).page
    }
}

extension Library {
    /// What a room offers; adult practices belong to a part that two people open together.
    func offered(in room: Room) -> [Practice] {
        practices(in: room).filter { !$0.adult }
    }

    func offered(_ id: Practice.ID) -> Practice? {
        practice(id).flatMap { $0.adult ? nil : $0 }
    }
}
