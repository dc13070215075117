import RekindleTesting
import RekindleTown
import Testing

/// What came behind the lock is told from what its owner had begun, until she takes it.
struct HeldApartTests {
    @Test func `a check-in is shown by itself, and comes back in its own form once it was taken`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            town.watch.move(minutes: 11)
            try await ada.post("/check-in", [("touch", "5"), ("sentence", "quince")])
            try await ada.unlock()
            #expect(try await !ada.get("/check-in").body.holds("quince"))
            let offer = try await ada.get("/draft?for=/check-in")
            #expect(offer.heading == "This came while it was locked." && offer.body.asRead.holds("<blockquote>quince"))
            #expect(offer.body.asRead.holds("<dt>touch</dt><dd>5</dd>") && offer.action == "/draft?for=/check-in")
            let taken = try #require(offer.hidden("take"))
            #expect(try await ada.post("/draft?for=/check-in", [("take", taken)]).location == "/check-in")
            let page = try await ada.get("/check-in").body
            #expect(page.holds("quince") && page.holds("name=\"touch\" value=\"5\" checked"))
            #expect(try await ada.post("/check-in", [("touch", "5"), ("sentence", "quince")]).status == 303)
            #expect(try await ada.get("/draft?for=/check-in").location == "/today")
        }
    }

    /// Whoever has a copy of the session's cookie can send a form without the password.
    @Test(arguments: [
        ("/begin", [("sentence", "quince"), ("concern", "fights")]), ("/us/first", [("words", "quince")]),
        ("/check-in", [("sentence", "quince"), ("touch", "5"), ("bring", "touch")]),
        ("/week", [("words", "quince"), ("touch", "5"), ("bring", "touch")]),
        ("/try", [("words", "quince"), ("weeks", "2"), ("minutes", "20"), ("release", "yes")]),
        ("/me/offers", [("minutes", "20"), ("declined", "good-news")]),
    ])
    func `it fills no form by itself, and the page says that it is there`(
        path: String, fields: [(String, String)]
    ) async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let before = try await ada.get(path).body
            town.watch.move(minutes: 11)
            try await ada.post(path, fields)
            try await ada.unlock()
            let page = try await ada.get(path).body
            #expect(!page.holds("quince") && !page.holds("You had begun this."))
            #expect(page.holds("Something came here while this was locked. <a href=\"/draft?for=\(path)\">"))
            #expect(page.holds(" checked") == before.holds(" checked"))
            #expect(try await !ada.get("/today").body.holds("You had begun"))
            let offer = try await ada.get("/draft?for=\(path)").body
            #expect(offer.holds("If you did not, somebody else had this device"))
            #expect(!offer.holds("What else is in it"), "what was ticked is folded away")
        }
    }

    @Test func `taking it loses nothing that had been begun, and a second press changes nothing`() async throws {
        try await Town.with { town in
            let (ada, place) = (try await town.ada(), "/draft?for=/check-in")
            try await ada.get("/check-in")
            try await ada.post(place, [("sentence", "quince")])
            town.watch.move(minutes: 11)
            try await ada.post(place, [("sentence", "medlar")])
            try await ada.unlock()
            #expect(try await ada.get("/check-in").body.holds("quince</textarea>"))
            let taken = try #require(try await ada.get(place).hidden("take"))
            for _ in 0..<2 {
                #expect(try await ada.post(place, [("take", taken)]).location == "/check-in")
                #expect(try await ada.get("/check-in").body.holds("medlar</textarea>"))
                #expect(try await ada.get(place).body.asRead.holds("<blockquote>quince"))
            }
            for odd in ["", "0", "x", "-1"] { try await ada.post(place, [("take", odd), ("sentence", "medlar")]) }
            #expect(try await ada.get("/check-in").body.holds("medlar</textarea>"))
        }
    }

    /// With Hide the lock is in the browser before the last words are on their way.
    @Test func `what was typed when Hide was pressed comes back in its form, and nothing is overwritten by it`()
        async throws
    {
        try await Town.with { town in
            let (ada, place) = (try await town.ada(), "/draft?for=/begin")
            try await ada.get("/begin")
            try await ada.post(place, [("sentence", "quince")])
            await ada.set("left", "1")
            #expect(try await ada.post(place, [("sentence", "quince and medlar")]).status == 204)
            try await ada.unlock()
            #expect(try await ada.get("/begin").body.asRead.holds("quince and medlar</textarea>"))
            #expect(try await ada.get(place).body.holds("What was kept here before"))
        }
    }

    @Test func `what comes later to a session that Hide has locked is told apart`() async throws {
        try await Town.with { town in
            let (ada, place) = (try await town.ada(), "/draft?for=/begin")
            try await ada.get("/begin")
            await ada.set("left", "1")
            town.watch.move(minutes: 11)
            #expect(try await ada.post(place, [("sentence", "quince")]).status == 204)
            try await ada.unlock()
            let page = try await ada.get("/begin").body
            #expect(!page.holds("quince") && page.holds("Something came here while this was locked."))
        }
    }

    @Test func `to throw one away leaves the others where they are`() async throws {
        try await Town.with { town in
            let (ada, place) = (try await town.ada(), "/draft?for=/begin")
            try await ada.get("/begin")
            try await ada.post(place, [("sentence", "quince")])
            town.watch.move(minutes: 11)
            try await ada.post(place, [("sentence", "medlar")])
            try await ada.unlock()
            let offer = try await ada.get(place)
            let planted = try #require(offer.hidden("drop"))
            #expect(offer.body.asRead.holds("medlar") && offer.body.asRead.holds("quince"))
            #expect(try await ada.post(place, [("drop", planted)]).location == place)
            let left = try await ada.get(place).body
            #expect(!left.holds("medlar") && left.holds("quince"))
            #expect(try await ada.post(place, [("drop", planted)]).location == place)
            #expect(try await ada.get("/begin").body.holds("quince"))
        }
    }

    @Test func `what came behind one Hide is not overwritten behind the next`() async throws {
        try await Town.with { town in
            let (ada, place) = (try await town.ada(), "/draft?for=/begin")
            for words in ["quince", "medlar"] {
                try await ada.get("/begin")
                try await ada.get("/leave")
                #expect(try await ada.post(place, [("sentence", words)]).status == 204)
                try await ada.unlock()
                town.watch.move(minutes: 1)
            }
            let offer = try await ada.get(place).body
            #expect(offer.holds("quince") && offer.holds("medlar"))
        }
    }

    @Test func `the last words before a lock are never refused`() async throws {
        try await Town.with { town in
            let (ada, place) = (try await town.ada(), "/draft?for=/begin")
            for words in ["quince", "medlar", "walnut", "sloe"] {
                try await ada.get("/begin")
                await ada.set("left", "1")
                #expect(try await ada.post(place, [("sentence", words)]).status == 204)
                try await ada.unlock()
                town.watch.move(minutes: 1)
                #expect(try await ada.get("/begin").body.asRead.holds("\(words)</textarea>"))
            }
        }
    }
}
