import RekindleTown
import Testing

extension PolicyWorld {
    /// Two answers to bring, two to keep, one sentence for nobody.
    static let answers = [
        ("arguments", "2"), ("touch", "5"), ("strength", "coming-back"), ("sentence", "quince-check-in"),
    ]
    private static let bringing = [("bring", "arguments"), ("bring", "strengths")]

    /// What Ada and Sam do once they are two, as far as they go in this standing.
    /// - Returns: what they may tick in its week, which is not a quiet one.
    static func bring(_ ada: Browser, _ sam: Browser, to standing: Standing, in town: Town) async throws -> Offered {
        let (hers, his) = (standing != .asked, standing != .sealed)
        if hers { try #require(try await ada.offerTrial(weeks: 4, "quince-change").location == "/try") }
        if his {
            let reply = try await sam.offerTrial(weeks: 4, minutes: 60, "medlar-change", released: true)
            try #require(reply.location == "/try")
        }
        // By four weeks, after which a week is as far from a quiet one as the first: a try of four has just ended.
        if standing == .over { try await town.moveOn(weeks: 4, [ada, sam]) }
        let offered = try await Offered(ada, sam)
        if hers { try await answer(ada, ticking: Array(offered.both.prefix(2))) }
        if his { try await answerBack(sam, ticking: Array(offered.both.prefix(1))) }
        if standing.areBothThere {
            let day = standing == .over ? "2026-11-27" : "2026-10-30"
            try #require(try await ada.keepTalk(day, "20:30").status == 303)
        }
        if standing == .takenBack { try await takeBack(ada) }
        if standing == .over { try #require(try await sam.lookBack("go-on", "medlar-look").location == "/try") }
        return offered
    }

    private static func answer(_ ada: Browser, ticking practices: [String]) async throws {
        try await ada.writeFirst("quince-first")
        try #require(try await ada.checkIn(answers + bringing).location == "/picture")
        try #require(try await ada.tick(practices).location == "/plan")
    }

    private static func answerBack(_ sam: Browser, ticking practices: [String]) async throws {
        try await sam.writeFirst("medlar-first")
        let kept = [("touch", "-5"), ("sentence", "medlar-check-in")]
        try await sam.checkIn([("arguments", "8"), ("strength", "laughter")] + kept + bringing)
        try #require(try await sam.tick(practices).location == "/plan")
    }

    private static func takeBack(_ ada: Browser) async throws {
        try #require(try await ada.post("/us/first/back").status == 303)
        try #require(try await ada.post("/picture/back", [("what", "picture"), ("round", "1")]).status == 303)
        let subject = try #require(try await ada.get("/plan").hidden("round"))
        try #require(try await ada.post("/plan/aside", [("round", subject)]).status == 303)
    }
}
