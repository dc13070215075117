import RekindleCore
import RekindleTesting
import Testing

/// What the tests of the week say again and again.
extension Town {
    /// Minutes in a week.
    package static let week = 7.0 * 24 * 60

    /// Ada and Sam in a week that is not a quiet one for them.
    package func coupleChoosing() async throws -> (ada: Browser, sam: Browser) {
        let (ada, sam) = try await couple()
        for _ in 0..<2 where try await ada.get("/plan").isQuietWeek { try await moveOn([ada, sam]) }
        try #require(try await !ada.get("/plan").isQuietWeek)
        return (ada, sam)
    }

    /// Some weeks later, with everybody's lock open again.
    package func moveOn(weeks: Double = 1, _ browsers: [Browser]) async throws {
        watch.move(minutes: weeks * Self.week)
        for browser in browsers { try await browser.unlock() }
    }

    /// On to a week that is quiet for those two, or for one alone.
    package func moveToQuietWeek(_ browsers: [Browser]) async throws {
        for _ in 0..<8 {
            if try await browsers[0].get("/plan").isQuietWeek { return }
            try await moveOn(browsers)
        }
        Issue.record("there was no quiet week")
    }
}

extension Received {
    /// Whether it is the plan in a quiet week.
    package var isQuietWeek: Bool { heading == "A quiet week" }

    /// The practices that are there to be ticked.
    package var offered: [String] {
        body.matches(of: /name="mark" value="([a-z0-9-]+)"/).map { String($0.output.1) }
    }

    /// Those that are ticked.
    package var ticked: [String] {
        body.matches(of: /name="mark" value="([a-z0-9-]+)" checked/).map { String($0.output.1) }
    }

    /// What can be set aside on the page, in its order.
    package var chosen: [String] {
        let part = body.between("<main", "What you set aside") ?? body
        let hidden = /type="hidden" name="practice" value="([a-z0-9-]+)"[^>]*>\s*\n/
        return part.matches(of: hidden).map { String($0.output.1) }
    }

    /// The few things for oneself.
    package var suggested: [String] {
        body.matches(of: /type="radio" name="practice" value="([a-z0-9-]+)"/).map { String($0.output.1) }
    }
}

extension Browser {
    /// Ticks these and no others.
    @discardableResult
    package func tick(_ practices: [String], week: String? = nil) async throws -> Received {
        let page = try await get("/plan/marks")
        return try await post("/plan/marks", Self.ticks(practices, on: page, week: week))
    }

    /// The fields for ticking these.
    package static func ticks(_ practices: [String], on page: Received, week: String? = nil) -> [(String, String)] {
        let version = page.hidden("version").map { [("version", $0)] } ?? []
        return [("week", week ?? page.hidden("week") ?? "")] + version + practices.map { ("mark", $0) }
    }

    /// Sets a practice aside, or takes it up again.
    @discardableResult
    package func setAside(_ practice: String, back: Bool = false) async throws -> Received {
        try await post("/plan/aside", [("practice", practice)] + (back ? [("back", "yes")] : []))
    }

    /// Chooses one thing for oneself, as the page stands; nil leaves what was chosen.
    @discardableResult
    package func chooseSolo(_ practice: String?) async throws -> Received {
        let was = try await get(practice == nil ? "/plan" : "/plan/solo").hidden("was") ?? ""
        return try await post("/plan/solo", [("was", was), practice.map { ("practice", $0) } ?? ("none", "yes")])
    }

    /// Says that nothing is wanted for now, or takes it back.
    package func rest(_ isOn: Bool = true) async throws {
        let seen = try await get("/me/offers").hidden("seen") ?? ""
        let reply = try await post("/me/offers", [("seen", seen)] + (isOn ? [("resting", "yes")] : []))
        try #require(reply.status == 303)
    }
}

/// What the two are offered in a week: for both, and for one of them only.
package struct Offered {
    /// What is offered to both.
    package let both: [String]
    /// What is offered to Ada alone.
    package let ada: [String]
    /// What is offered to Sam alone.
    package let sam: [String]

    /// Reads both pages.
    package init(_ ada: Browser, _ sam: Browser) async throws {
        let hers = try await ada.get("/plan/marks").offered
        let his = try await sam.get("/plan/marks").offered
        both = hers.filter(his.contains)
        self.ada = hers.filter { !his.contains($0) }
        self.sam = his.filter { !hers.contains($0) }
        try #require(both.count == Handful.common && self.ada.count == Handful.own && self.sam.count == Handful.own)
    }
}
