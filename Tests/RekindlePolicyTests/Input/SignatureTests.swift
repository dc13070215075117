import Foundation
import HTTPTypes
import RekindleTesting
import RekindleTown
import Testing

/// A form without our signature changes nothing and loses nothing.
struct SignatureTests {
    @Test func `the table has every form but the one that only locks`() async throws {
        try await Town.with { town in
            let posts = Set(town.routes.filter { $0.method == "POST" }.map(\.pattern)).subtracting(["/leave"])
            let rows = PagesSpec.forms.compactMap(\.pattern)
            #expect(posts == Set(rows) && posts.count == PagesSpec.forms.count)
        }
    }

    @Test func `a missing, wrong or foreign signature is refused, and what was typed is there to be sent again`()
        async throws
    {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, sam) = try await town.couple()
            let rows = try await store.rows()
            let sender = { (form: FormSpec) in try await Self.sender(of: form, ada, in: town) }
            for form in PagesSpec.forms {
                for signature in ["", "x", "AAAA", String(repeating: "A", count: 43), await sam.signature] {
                    let reply = try await sender(form).post(form.url, form.fields, csrf: signature)
                    #expect(reply.heading == "Is this what you meant to send?")
                    reply.isHeld(form)
                }
                let unsigned = form.fields.map { "\($0.0)=x" }.joined(separator: "&")
                #expect(try await sender(form).postRaw(form.url, unsigned).status == 422)
            }
            #expect(try await store.rows() == rows)
        }
    }

    @Test func `the form that comes back can be sent as it is`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let (ada, _) = try await town.couple()
            store.mood = .pretending
            for form in PagesSpec.forms {
                let browser = try await Self.sender(of: form, ada, in: town)
                let held = try await browser.post(form.url, form.fields, csrf: "x")
                #expect(held.action?.removingPercentEncoding == form.url)
                let again = try await browser.post(try #require(held.action), form.fields)
                #expect(again.heading != held.heading && again.status < 500, "\(form.url)")
            }
        }
    }

    /// Ada, but for the form that is for whoever has no account.
    @Sendable private static func sender(of form: FormSpec, _ ada: Browser, in town: Town) async throws -> Browser {
        form.url == "/start" ? try await town.stranger() : await ada.copy()
    }

    @Test func `leaving needs no signature, and no form of another origin reaches a session`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let left = try await ada.postRaw("/leave", "")
            #expect(left.status == 204 && left.body.isEmpty)
            // Browsers send none of these cookies along with a form of another site.
            #expect(left.headers[values: .setCookie].allSatisfy { $0.contains("SameSite=Lax") })
        }
    }
}

extension Received {
    /// Refused with a reason, everything typed still there, nothing secret, nothing but text.
    func isHeld(_ form: FormSpec) {
        #expect(status == 422 && refusal != nil, "\(form.url)")
        #expect(!body.holds(FormSpec.secret) && !body.holds(FormSpec.typed), "\(form.url)")
        for (name, value) in form.fields {
            #expect(body.holds("name=\"\(name)\""), "\(name) in \(form.url)")
            #expect(FormSpec.secrets.contains(name) || body.holds(value.escaped), "\(name) in \(form.url)")
        }
    }
}
