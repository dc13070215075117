extension Browser {
    /// Chooses what comes, over what the page has shown.
    @discardableResult
    package func offers(_ fields: [(String, String)]) async throws -> Received {
        let seen = try await get("/me/offers").hidden("seen") ?? ""
        return try await post("/me/offers", [("seen", seen)] + fields)
    }
}
