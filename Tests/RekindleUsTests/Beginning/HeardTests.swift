import RekindleTesting
import RekindleTown
import Testing

/// What is said back, and what comes before it.
struct HeardTests {
    @Test(arguments: ["He hits me when he drinks.", "i dont want to live anymore", "She forced me to have sex"])
    func `words of danger are answered with Help first, and with nothing that makes light of them`(
        sentence: String
    ) async throws {
        for field in ["sentence", "correction"] {
            try await Town.with { town in
                let ada = try await town.ada()
                try await ada.get("/begin")
                try await ada.post("/begin", [("concern", "fights"), (field, sentence)])
                let page = try await ada.get("/begin/heard").body
                #expect(page.holds("In danger now?") && page.holds("tel:112"))
                #expect(page.holds(sentence.escaped) && !page.holds("phase") && !page.holds("One thing for tonight"))
            }
        }
    }

    @Test func `what is said of a fight is answered as it was`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/begin")
            try await ada.post("/begin", [("concern", "fights"), ("sentence", "We hit a rough patch in spring.")])
            let page = try await ada.get("/begin/heard").body
            #expect(page.holds("It is a phase") && page.holds("One thing for tonight"))
            #expect(!page.holds("In danger now?"))
        }
    }

    @Test func `what was begun stands there again until it is sent`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let draft = try #require(try await ada.get("/begin").body.between("data-draft=\"", "\""))
            try await ada.post(draft, [("concern", "fights"), ("sentence", "quince")])
            let page = try await ada.get("/begin").body
            #expect(page.holds("You had begun this.") && page.holds("quince") && !page.holds("Kept meanwhile"))
            try await ada.post("/begin", [("concern", "fights"), ("sentence", "medlar")])
            #expect(try await !ada.get("/begin").body.holds("You had begun this."))
            // Begun over nothing, and kept by then from another window: both stand there, and the form takes the newer.
            try await ada.post(draft, [("concern", "fights"), ("sentence", "quince")])
            let both = try await ada.get("/begin")
            #expect(both.body.holds("Kept meanwhile") && both.body.holds("medlar") && both.body.holds("quince"))
            let version = try #require(both.hidden("version"))
            let sent = [("concern", "fights"), ("sentence", "quince"), ("version", version)]
            #expect(try await ada.post("/begin", sent).location == "/begin/heard")
        }
    }
}
