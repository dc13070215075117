import RekindleCore
package import RekindleLibrary
import RekindleRooms
package import RekindleSite
package import RekindleUI

/// Everything there is to do and to read, for whoever is signed in. Nothing of a visit or a search is kept.
package enum LibraryRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.library, get: show, post: search).fields(typed: ["words"]).with(scripts: .count).padded(),
        .mine(.libraryItem("id"), get: item),
        .mine(.libraryFavourite("id"), post: changeFavourite).fields(choices: ["keep"]),
        .mine(
            .favourites, get: { .page(FavouritesPage(practices: Favourites.of($1), isConnected: $1.isConnected).page) }),
    ].with(sheet: StyleSheet("library"))

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        var page = LibraryPage(library: request.library, isConnected: me.isConnected)
        page.favourites = Favourites.of(me)
        page.opened = request.query["room"].flatMap(Strategy.init)
        page.csrf = request.csrf
        return .page(page.page)
    }

    private static func search(_ request: Request, _ me: Context) async throws -> Reply {
        let words = request.form.text("words")
        var page = SearchPage(words: words, isConnected: me.isConnected, csrf: request.csrf)
        if words.isLonger(than: SearchWords.limit) {
            let refusal = "That is longer than \(SearchWords.limit) characters. A word or two finds more."
            return .refused(page.refusing(refusal, at: "words"))
        }
        page.answer = request.library.answer(to: words)
        return .page(page.page)
    }

    /// Keeps or drops one. The form says which, so that a second press does not undo the first.
    private static func changeFavourite(_ request: Request, _ me: Context) async throws -> Reply {
        guard let practice = request.library.offered(.init(request.parameters["id"] ?? "")) else { throw NotHere() }
        try await Favourites.keep(practice.id, isKept: request.form["keep"] != "no", by: me)
        return .go(to: .libraryItem(practice.id.rawValue))
    }

    private static func item(_ request: Request, _ me: Context) async throws -> Reply {
        let id = request.parameters["id"] ?? ""
        guard let practice = request.library.offered(.init(id)) else {
            guard let page = page(of: id, in: request.library) else { throw NotHere() }
            return .page(page)
        }
        var page = PracticePage(practice: practice)
        page.mine = try await PracticeMine(practice, request, me)
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
