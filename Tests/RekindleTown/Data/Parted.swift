import RekindleTesting
import Testing

/// What two had open together when one of them left.
extension Town {
    /// What Ada and Sam said first.
    package static let first = (ada: "That you hum quince", sam: "Your hand, medlar")

    /// Ada and Sam, whose first minutes have opened.
    package func coupleOpened() async throws -> (ada: Browser, sam: Browser) {
        let (ada, sam) = try await couple()
        try #require(try await ada.writeFirst(Self.first.ada).status == 303)
        try #require(try await sam.writeFirst(Self.first.sam).status == 303)
        return (ada, sam)
    }

    /// The same after Ada has left, with these words or without any.
    package func coupleParted(letter: String = "") async throws -> (ada: Browser, sam: Browser) {
        let (ada, sam) = try await coupleOpened()
        try #require(try await ada.part(letter: letter).location == "/me/data/part")
        return (ada, sam)
    }
}

extension Browser {
    /// Ends the connection.
    @discardableResult
    package func part(letter: String = "", password: String = Town.password) async throws -> Received {
        try await get("/me/data/part")
        return try await post("/me/data/part", [("letter", letter), ("password", password)])
    }

    /// The name of what was shared once, as the page says it; the newest where there are several.
    package func formerSpace() async throws -> String {
        let page = try await get("/me/data/ours").body
        return String(try #require(page.firstMatch(of: /\/me\/data\/ours\/([0-9a-f]{32})\/drop/)).output.1)
    }

    /// Where the kinds of it lead.
    package func formerKinds() async throws -> [String] {
        let page = try await get("/me/data/ours").body
        return page.matches(of: /href="(\/me\/data\/ours\?of=[^"]*)"/).map {
            String($0.1).replacing("&amp;", with: "&")
        }
    }

    /// All that is shown of it, page by page.
    package func readsOurs() async throws -> String {
        var all = try await get("/me/data/ours").body
        for url in try await formerKinds() { all += try await get(url).body }
        return all
    }
}
