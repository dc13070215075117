import RekindleStore
import RekindleTesting
import RekindleTown
import RekindleVault
import Testing

/// What each form takes, and what it refuses.
struct FormExampleTests {
    @Test func `every form says what it takes and what it refuses, or why it refuses nothing`() {
        for form in PagesSpec.forms {
            #expect(!form.taken.isEmpty, "\(form.url)")
            #expect(form.refused.isEmpty == (form.neverRefused != nil), "\(form.url)")
        }
    }

    @Test(arguments: PagesSpec.forms.map(\.url)) func `what a form takes has its status`(url: String) async throws {
        let form = try #require(PagesSpec.forms.first { $0.url == url })
        for (number, example) in form.taken.enumerated() {
            try await example.stage.happen { town in
                try await example.before(town)
                let reply = try await example.send(form, in: town)
                #expect(reply.status == example.status, "\(url), example \(number)")
            }
        }
    }

    @Test(arguments: Stage.allCases) func `what a form refuses is said, and writes nothing`(
        stage: Stage
    ) async throws {
        try await stage.happen { town in
            for form in PagesSpec.forms {
                for (number, example) in form.refused.enumerated() where example.stage == stage {
                    try await example.before(town)
                    let (writes, rows) = (town.store.writes, kept(try await town.store.rows()))
                    let reply = try await example.send(form, in: town)
                    let what = "\(form.url), example \(number)"
                    #expect(reply.status == 422 && reply.refusal?.isEmpty == false, "\(what): \(reply.status)")
                    // Where a password is asked for, the attempt is counted, also one that was right.
                    let isCounted = form.fields.contains { $0.0 == "password" }
                    #expect(isCounted || town.store.writes == writes, "\(what)")
                    #expect(kept(try await town.store.rows()) == rows, "\(what)")
                }
            }
        }
    }

    /// All that lies there but the count of attempts.
    private func kept(_ rows: [Row]) -> [Row] { rows.filter { $0.space != Vault.attemptsSpace } }
}
