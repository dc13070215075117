import RekindleTown
import Testing

/// Taking back from a page that has been open for a while concerns what that page showed, and nothing newer.
struct PictureBackTests {
    private static let answers = [("arguments", "2"), ("bring", "arguments")]

    @Test func `a newer picture that was not seen stays`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for person in [ada, sam] { try await person.checkIn(Self.answers) }
            let seen = try #require(try await ada.get("/picture").hidden("round"))
            for person in [ada, sam] { try await person.checkIn(Self.answers) }
            let newer = try #require(try await ada.get("/picture").hidden("round"))
            #expect(seen != newer)
            try await ada.putAway(subject: seen)
            #expect(try await sam.get("/picture").body.holds("Put this picture away"))
            try await ada.putAway(subject: newer)
            for person in [ada, sam] {
                #expect(try await !person.get("/picture").body.holds("Put this picture away"))
            }
        }
    }

    @Test func `taking back what has opened meanwhile goes to the page that shows it`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.checkIn(Self.answers)
            let subject = try #require(try await ada.get("/picture").hidden("round"))
            try await sam.checkIn(Self.answers)
            let reply = try await ada.post("/picture/back", [("what", "waiting"), ("round", subject)])
            #expect(reply.location == "/picture")
            for person in [ada, sam] {
                #expect(try await person.get("/picture").body.holds("Put this picture away"))
            }
        }
    }

    @Test func `answers with nothing in common leave the picture as it was, and tell nobody that there were two`()
        async throws
    {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for person in [ada, sam] { try await person.checkIn(Self.answers) }
            try await ada.checkIn([("touch", "-3"), ("bring", "touch")])
            let alone = try await ada.get("/picture").whole
            #expect(alone.holds("Put this picture away") && alone.holds("On most days"))
            try await sam.checkIn([("time", "8"), ("bring", "time")])
            #expect(try await ada.get("/picture").whole == alone)
            try await sam.checkIn([("touch", "3"), ("bring", "touch")])
            #expect(try await !ada.get("/picture").body.holds("On most days"))
        }
    }

    @Test func `what waits is taken back`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            try await ada.checkIn(Self.answers)
            let subject = try #require(try await ada.get("/picture").hidden("round"))
            try await ada.post("/picture/back", [("what", "waiting"), ("round", subject)])
            #expect(try await !ada.get("/picture").body.holds("Sealed"))
            try await sam.checkIn(Self.answers)
            #expect(try await !ada.get("/picture").body.holds("Put this picture away"))
        }
    }

    @Test func `putting older ones away, one after the other, holds nobody up`() async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for _ in 0..<5 { for person in [ada, sam] { try await person.checkIn(Self.answers) } }
            try await ada.get("/picture")
            for subject in 1...4 { try await ada.putAway(subject: String(subject)) }
            #expect(try await sam.get("/picture").body.holds("Put this picture away"))
            for person in [ada, sam] { #expect(try await person.checkIn(Self.answers).status == 303) }
            #expect(try await ada.get("/picture").body.holds("Put this picture away"))
        }
    }

    @Test(arguments: ["", "0", "2", "picture", "\u{2066}"])
    func `a picture that there is not cannot be put away`(subject: String) async throws {
        try await Town.with { town in
            let (ada, sam) = try await town.couple()
            for person in [ada, sam] { try await person.checkIn(Self.answers) }
            try await ada.get("/picture")
            try await ada.putAway(subject: subject)
            #expect(try await sam.get("/picture").body.holds("Put this picture away"))
        }
    }
}

extension Browser {
    fileprivate func putAway(subject: String) async throws {
        let reply = try await post("/picture/back", [("what", "picture"), ("round", subject)])
        try #require(reply.location == "/picture")
    }
}
