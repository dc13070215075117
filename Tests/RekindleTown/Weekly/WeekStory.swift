import Testing

extension Browser {
    /// Looks back on the week in forty seconds, over what the page has shown.
    @discardableResult
    package func weekly(_ fields: [(String, String)]) async throws -> Received {
        let page = try await get("/week")
        let version = page.hidden("version").map { [("version", $0)] } ?? []
        return try await post("/week", fields + version)
    }

    /// Keeps what the ten minutes leave, over what the last screen has shown.
    @discardableResult
    package func keepTalk(_ day: String, _ time: String, thing: String = "") async throws -> Received {
        let page = try await get("/week/ten?step=4&thing=\(thing)")
        let version = page.hidden("version").map { [("version", $0)] } ?? []
        return try await post("/week/ten", [("thing", thing), ("day", day), ("time", time)] + version)
    }

    /// Lives by another clock, and has seen the news that the lock comes later now.
    package func moves(to zone: String, name: String, hue: String) async throws {
        let writes = ["name": name, "zone": zone, "minutes": "60", "hue": hue]
        try #require(try await changeProfile(writes).status == 303)
        try #require(try await putNewsAway().status == 303)
    }
}

extension Received {
    /// What stands in a field of the form.
    package func field(_ name: String) -> String? { body.between(" name=\"\(name)\" value=\"", "\"") }
}
