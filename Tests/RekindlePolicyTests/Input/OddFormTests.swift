import RekindleTesting
import RekindleTown
import Testing

/// Every field of every form with what nobody would type: answered with a page, and never with a broken server.
struct OddFormTests {
    static let values = [
        "", " ", "0", "-1", "9223372036854775808", "1e309", "NaN", "yes", "\n", "a=b&c=d", "/", "../../etc/passwd",
        "' OR 1=1 --", "{{7*7}}", "<b>", "\u{202e}", "\u{feff}", "👩‍👩‍👧‍👦", String(repeating: "x", count: 5_000),
    ]

    @Test func `odd values, repeated keys and unknown keys`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.couple()
            try await ada.checkIn([("arguments", "2")])
            try await ada.get("/today")
            store.mood = .pretending
            for browser in [ada, sam, try await town.stranger()] {
                for form in PagesSpec.forms {
                    for fields in Self.variations(of: form) {
                        let reply = try await browser.copy().post(form.url, fields)
                        #expect(
                            [200, 204, 303, 404, 422].contains(reply.status), "\(form.url) \(reply.status) \(fields)")
                        #expect(reply.status != 422 || reply.refusal?.isEmpty == false, "\(form.url) \(fields)")
                    }
                }
            }
        }
    }

    /// Where keys repeat, the first counts, and what may be several stays several.
    @Test func `the first of a repeated key counts`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/begin")
            let twice = [("sentence", "pear"), ("sentence", "plum"), ("concern", "fights"), ("concern", "fights")]
            #expect(try await ada.post("/begin", twice).status == 303)
            let page = try await ada.get("/begin/heard").body
            #expect(page.holds("pear") && !page.holds("plum"))
            let signed = "csrf=x&csrf=\(await ada.signature)&sentence=late"
            #expect(try await ada.postRaw("/begin", signed).status == 422)
        }
    }

    /// Something between the page and here may add to a form, and so may whoever made a link to one.
    @Test(arguments: PagesSpec.forms.map(\.url)) func `what stands behind under the same names changes nothing`(
        url: String
    ) async throws {
        let form = try #require(PagesSpec.forms.first { $0.url == url })
        for (number, example) in form.taken.enumerated() {
            try await example.stage.happen { town in
                try await example.before(town)
                let reply = try await example.filled(form, in: town).withMoreBehind.post()
                #expect(reply.status == example.status, "\(url), example \(number)")
            }
        }
    }

    private static func variations(of form: FormSpec) -> [[(String, String)]] {
        // A password is not stretched a thousand times here: it is long or wrong in the tests of its own.
        let fields = form.fields.filter { !["password", "old", "new"].contains($0.0) }
        let names = Set(fields.map(\.0) + ["version", "to", "held", "later", "drop", "remove", "prepare", "answered"])
        return values.map { value in names.sorted().map { ($0, value) } }
            + [fields + fields, fields.map { ($0.0 + "[]", $0.1) }, [("", ""), ("x", "")]]
    }
}
