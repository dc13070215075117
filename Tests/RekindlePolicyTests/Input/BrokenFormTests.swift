import HTTPTypes
import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// What no browser's form sends.
struct BrokenFormTests {
    /// A body, and what is left of it to look over.
    static let broken: [(body: [UInt8], left: String)] = [
        (Array("sentence=fine+words%".utf8), "fine words%"),
        (Array("sentence=fine+words%zz".utf8), "fine words%zz"),
        (Array("sentence=fine+words%4".utf8), "fine words%4"),
        (Array("sentence=fine+words%C3%28".utf8), "fine words\u{fffd}("),
        (Array("sentence=fine+words%ED%A0%80".utf8), "fine words\u{fffd}"),
        (Array("sentence=fine words".utf8) + [0xff, 0xfe], "fine words\u{fffd}"),
        (Array("sentence=fine+%00words".utf8), "fine words"),
        (Array("sentence=fine+%07words%1B[31m".utf8), "fine words[31m"),
        (Array("sentence=fine+words%C2%85".utf8), "fine words"),
        (Array("sentence=fine+words%7F".utf8), "fine words"),
        (Array("sentence=fine".utf8) + [0x00] + Array("+words".utf8), "fine words"),
        (Array("x%00=1&sentence=fine+words".utf8), "fine words"),
    ]

    @Test func `broken text and control characters are refused in words, and the rest is there to be sent again`()
        async throws
    {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            try await ada.get("/begin")
            let rows = try await store.rows()
            for (body, left) in Self.broken {
                for form in PagesSpec.forms {
                    // Under a name that the form has, where anything is typed in it.
                    let name = form.fields.first { $0.1 == FormSpec.typed }?.0
                    let sent = Self.renamed(body, name ?? "sentence")
                    let signed = Array("csrf=\(await ada.signature)&password=\(FormSpec.secret)&".utf8) + sent
                    let reply = try await ada.copy().postBytes(form.url, signed)
                    #expect(reply.status == 422 && reply.refusal?.hasSuffix("send it again.") == true, "\(form.url)")
                    #expect(reply.body.holds(left) == (name != nil), "\(left) in \(form.url)")
                    #expect(!reply.body.holds(FormSpec.secret), "\(form.url)")
                }
            }
            #expect(try await store.rows() == rows)
        }
    }

    private static func renamed(_ body: [UInt8], _ name: String) -> [UInt8] {
        let (old, new) = (Array("sentence=".utf8), Array("\(name)=".utf8))
        guard let start = body.firstRange(of: old) else { return body }
        return body[..<start.lowerBound] + new + body[start.upperBound...]
    }

    @Test(arguments: ["multipart/form-data; boundary=x", "application/json", "text/plain", ""])
    func `what is not sent as a form is refused in words`(type: String) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/begin")
            for form in PagesSpec.forms {
                let signed = "csrf=\(await ada.signature)&sentence=x"
                let reply = try await ada.copy().postRaw(form.url, signed, type: type)
                #expect(reply.status == 422 && reply.refusal?.contains("not sent as a form") == true, "\(form.url)")
            }
        }
    }

    @Test func `a body of a mebibyte is too long for every form`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let long = "sentence=" + String(repeating: "a", count: 1 << 20)
            for path in PagesSpec.forms.map(\.url) + ["/leave"] {
                let reply = try await ada.copy().postRaw(path, long)
                #expect(reply.status == 413 && reply.heading == "That was too long to send.", "\(path)")
            }
        }
    }

    @Test func `what lies just within the limit is read`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("/begin")
            let padding = String(repeating: "a", count: 64 * 1024 - 200)
            #expect(try await ada.post("/begin", [("sentence", "x"), ("padding", padding)]).status == 303)
        }
    }

    @Test func `unknown paths and wrong methods are not there`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let nothing = try await ada.get("/nowhere")
            #expect(nothing.status == 404)
            let routes = Set(town.routes.map { "\($0.method) \($0.pattern)" })
            for path in House.routes.map(\.path) {
                for method in [HTTPRequest.Method.put, .delete, .patch, .get, .post]
                where !routes.contains("\(method) \(path.pattern)") {
                    let reply = try await ada.copy().ask(method, path.url)
                    #expect(reply.status == 404 && reply.body == nothing.body, "\(method) \(path.url)")
                }
            }
            for path in [
                "/.env", "/today/x", "/todays", "/me/%2e%2e/today", "/assets/x/y", "/join", "/%00", "/%zz",
                "/library/%ff",
            ] {
                #expect(try await ada.get(path).status == 404, "\(path)")
            }
        }
    }

    @Test func `HEAD answers like GET, without the body`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            try await ada.get("/today")
            for path in town.routes.filter({ $0.method == "GET" }).map(\.pattern) {
                let (get, head) = (try await ada.copy().get(path), try await ada.copy().ask(.head, path))
                #expect(head.status == get.status && head.body.isEmpty, "\(path)")
                #expect(head.location == get.location, "\(path)")
            }
        }
    }
}
