/// What the tests of a practice in use say again and again; the practice is one that can be done in every way.
extension Browser {
    /// Where it is.
    package static let practice = "/library/good-news"

    /// The screens of one way, by their numbers.
    @discardableResult
    package func step(_ number: String, way: String = "together") async throws -> Received {
        try await get("\(Self.practice)/do?way=\(way)&step=\(number)")
    }

    /// The same with somebody on the sofa.
    @discardableResult
    package func step(_ number: Int, guest: String, _ more: [(String, String)] = []) async throws -> Received {
        try await post(
            "\(Self.practice)/do", [("way", "onePhone"), ("guest", guest), ("step", String(number))] + more)
    }

    /// Comes to the end and says how it was.
    @discardableResult
    package func finish(_ fields: [(String, String)], way: String = "together") async throws -> Received {
        let page = try await get("\(Self.practice)/done?way=\(way)&own=yes")
        let moment = page.hidden("moment") ?? ""
        return try await post("\(Self.practice)/done", [("moment", moment), ("way", way)] + fields)
    }

    /// Was glad, and says so.
    package static let glad = [("how", "glad"), ("glad", "yes")]
    /// What stands there for both.
    package static let bothWords = "You were both glad of this."

    /// Whether it stands there.
    package func seesBothGlad() async throws -> Bool { try await get(Self.practice).body.holds(Self.bothWords) }
}
