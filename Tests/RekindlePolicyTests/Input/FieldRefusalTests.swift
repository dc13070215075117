import RekindleTown
import Testing

/// What is wrong with a field stands beside it, in every form: read aloud with it, and where the page opens (`focus.js`).
struct FieldRefusalTests {
    @Test(arguments: Stage.allCases) func `what is wrong with a field stands beside it, in every form`(
        stage: Stage
    ) async throws {
        try await stage.happen { town in
            for form in PagesSpec.forms {
                for (number, example) in form.refused.enumerated() where example.stage == stage {
                    try await example.before(town)
                    let reply = try await example.send(form, in: town)
                    let what = "\(form.url), example \(number)"
                    #expect(reply.wrongFields.isEmpty == (example.isOfNoField != nil), "\(what)")
                    // Digits and spaces are counted as well.
                    #expect(reply.refusal?.firstMatch(of: /\d letters/) == nil, "\(what)")
                    for field in reply.wrongFields {
                        let isSaid = field.words.map { reply.refusal?.contains($0) == true } ?? false
                        #expect(isSaid, "\(what): \(field.id)")
                    }
                }
            }
        }
    }

    @Test(arguments: [
        ("/sign-in", [("login", "ada"), ("password", "not the password")], "field-password-refusal"),
        ("/recover", [("login", "ada"), ("code", "ABCD"), ("password", Town.otherPassword)], "field-code-refusal"),
    ]) func `so it does on the ways in, where tries are counted`(
        url: String, fields: [(String, String)], id: String
    ) async throws {
        try await Town.with { town in
            _ = try await town.ada()
            let reply = try await town.stranger().post(url, fields)
            #expect(reply.status == 422 && reply.wrongFields.map(\.id) == [id])
        }
    }

    @Test(arguments: [("pin", "0000"), ("password", "not the password")])
    func `and at the lock, beside what was typed`(field: String, typed: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.post("/me/pin", [("pin", "4711"), ("password", Town.password)])
            try await ada.get("/leave")
            let reply = try await ada.post("/unlock", [(field, typed)])
            #expect(reply.status == 422 && reply.wrongFields.map(\.id) == ["field-\(field)-refusal"])
        }
    }

    @Test func `where nothing was refused no field is called wrong`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for url in ["/begin", "/check-in", "/week", "/me/profile", "/me/offers", "/me/password", "/library"] {
                #expect(try await ada.get(url).wrongFields.isEmpty, "\(url)")
            }
        }
    }
}

extension Received {
    /// What is called wrong: what describes it first, and the words that stand there.
    fileprivate var wrongFields: [(id: String, words: String?)] {
        var seen: Set<String> = []
        return body.tags.filter { $0.text.holds("aria-invalid=\"true\"") }
            .compactMap { $0.text.between("aria-describedby=\"", "\"")?.split(separator: " ").first.map(String.init) }
            .filter { seen.insert($0).inserted }
            .map { ($0, body.between("id=\"\($0)\">", "<")?.asRead) }
    }
}
