import Testing

/// What the tests of a try say again and again.
extension Browser {
    /// Says for how long, how much and what, as the page stands.
    @discardableResult
    package func offerTrial(
        weeks: Int = 2, minutes: Int = 30, _ words: String = "", released: Bool = false
    ) async throws -> Received {
        let version = try await get("/try").hidden("version").map { [("version", $0)] } ?? []
        return try await post("/try", Self.offer(weeks, minutes, words, released: released) + version)
    }

    /// The fields of an offer.
    package static func offer(
        _ weeks: Int = 2, _ minutes: Int = 30, _ words: String = "", released: Bool = false
    ) -> [(String, String)] {
        [("weeks", "\(weeks)"), ("minutes", "\(minutes)"), ("words", words)] + (released ? [("release", "yes")] : [])
    }

    /// Looks back, as the page stands.
    @discardableResult
    package func lookBack(_ wish: String, _ words: String = "") async throws -> Received {
        let version = try await get("/try/look").hidden("version").map { [("version", $0)] } ?? []
        return try await post("/try/look", [("wish", wish), ("words", words)] + version)
    }

    /// Takes back what the page offers to take back under this word.
    @discardableResult
    package func takeBackTrial(_ what: String) async throws -> Received {
        let page = try await get("/try").body
        let pair = /name="what" value="(\w+)"[^>]*>\s*<input type="hidden" name="round" value="(\w+)"/
        let forms = page.matches(of: pair)
        let subject = forms.first { $0.output.1 == what }.map { String($0.output.2) } ?? ""
        return try await post("/try/back", [("what", what), ("round", subject)])
    }
}

extension Town {
    /// A try of two weeks that both said yes to.
    package func coupleTrying() async throws -> (ada: Browser, sam: Browser) {
        let (ada, sam) = try await couple()
        try await ada.offerTrial("quince", released: true)
        try await sam.offerTrial(minutes: 60, "medlar", released: true)
        try #require(try await ada.get("/try").heading == "Your try")
        return (ada, sam)
    }

    /// The same, two weeks later.
    package func coupleAfterTrying() async throws -> (ada: Browser, sam: Browser) {
        let (ada, sam) = try await coupleTrying()
        try await moveOn(weeks: 2, [ada, sam])
        return (ada, sam)
    }
}
