import RekindleCore
import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Every field of every form with as much of the worst text as a form may bring: little of it is normalised, and what is
/// shown again is what the form has fields for. Scalars and bytes are counted here; `script/bench` shows the milliseconds.
struct WorstTextTests {
    /// Sixty kilobytes each: marks in the worst order, letters that become eighteen, flags, and letters that join.
    static let worst = [
        "e" + String(repeating: "\u{301}\u{323}", count: 15_000), String(repeating: "\u{fdfa}", count: 20_000),
        String(repeating: "\u{1f1e9}", count: 15_000), String(repeating: "\u{1100}\u{1161}\u{11a8}", count: 6_600),
    ]

    @Test(arguments: [Stage.alone, .couple]) func `little of it is normalised, in whichever field`(
        stage: Stage
    ) async throws {
        try await stage.happen { town in
            try await town.ada.get("/today")
            town.store.mood = .pretending
            for form in PagesSpec.forms {
                for name in Self.fields(of: form) {
                    for text in Self.worst {
                        let counted = Count()
                        let reply = try await Typed.$counting.withValue(Typed.Listener { counted.add($0) }) {
                            try await Self.send(text, as: name, of: form, by: town.ada)
                        }
                        #expect([200, 204, 303, 404, 422].contains(reply.status), "\(name) of \(form.url)")
                        #expect(counted.sum < 5_000, "\(counted.sum) scalars for \(name) of \(form.url)")
                    }
                }
            }
        }
    }

    /// A name that no field has is compared with each that is asked for.
    @Test func `a field with an endless name is passed over`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            let fields = try Form(parsing: Array("\(Self.worst[0])=x&sentence=pear&a%C3%A9=y".utf8)).fields
            #expect(fields.map(\.name) == ["sentence"])
            try await ada.get("/begin")
            let body = "csrf=\(await ada.signature)&\(Self.worst[0])=x&sentence=pear"
            #expect(try await ada.postRaw("/begin", body).status == 303)
        }
    }

    /// As many small fields as fit into a form, without a signature: the page that comes back is no larger than one of
    /// the form's own fields makes it.
    @Test func `what is shown again is what the form has fields for`() async throws {
        try await Town.with { town in
            let (ada, _) = try await town.couple()
            let strangers = String(repeating: "x&", count: 32_000)
            for form in PagesSpec.forms {
                let reply = try await ada.copy().postRaw(form.url, strangers)
                #expect(reply.status == 422 && reply.body.utf8.count < 30_000, "\(form.url): \(reply.body.utf8.count)")
                let own = Self.fields(of: form).map { "\($0)=x&" }.joined()
                let many = String(repeating: own, count: own.isEmpty ? 0 : 60_000 / own.utf8.count)
                let again = try await ada.copy().postRaw(form.url, many)
                #expect(again.body.utf8.count < 90_000, "\(form.url): \(again.body.utf8.count)")
            }
        }
    }

    @Test func `every field that a form is tested with is one that its route names`() {
        for form in PagesSpec.forms {
            let place = form.url.firstMatch(of: /\?for=(.*)/).map { String($0.output.1) } ?? form.url
            let route = House.routes.first { $0.post != nil && Path(place, among: [$0.path]) != nil }
            guard let fields = route?.fields else {
                Issue.record("\(place) has no route")
                continue
            }
            let names = Self.fields(of: form) + form.hidden.keys.filter { $0 != FieldNames.held }
            for name in names { #expect(fields.hold(name), "\(name) of \(place)") }
        }
    }

    private static func fields(of form: FormSpec) -> [String] { Set(form.fields.map(\.0)).sorted() }

    /// The text as it is: in the way of addresses it would take three times the room.
    private static func send(
        _ text: String, as name: String, of form: FormSpec, by browser: Browser
    ) async throws -> Received {
        let others = form.fields.filter { $0.0 != name && $0.1 != FormSpec.secret && $0.1 != FormSpec.typed }
        let body = (others + [("csrf", await browser.signature), (name, text)]).map { "\($0.0)=\($0.1)" }
        return try await browser.copy().postBytes(form.url, Array(body.joined(separator: "&").utf8))
    }
}
