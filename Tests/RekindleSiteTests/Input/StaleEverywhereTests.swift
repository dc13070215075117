import Foundation
import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// No form that carries what was seen is forgotten by the tests of two pages.
struct StaleEverywhereTests {
    private static let known = House.routes.map(\.path)

    /// Each example of a form is sent, and what it answers and the pages of its room are read for hidden fields. Each is
    /// the one by which the form meets another page of the same person, or its spec says what else it says.
    @Test func `no form that carries what was seen is forgotten here`() async throws {
        let found = Hidden()
        for room in PagesSpec.all {
            for form in room.forms {
                let pages = room.rows.filter { $0.get != nil }.map { Self.url($0.path) } + [form.stale?.page ?? "/me"]
                for example in form.taken {
                    try await example.stage.happen { town in
                        try await example.before(town)
                        await found.read(try await example.send(form, in: town).body)
                        for page in pages { await found.read(try await town.ada.copy().get(page).body) }
                    }
                }
            }
        }
        for (pattern, names) in await found.names {
            let form = try #require(PagesSpec.forms.first { $0.pattern == pattern }, "\(pattern)")
            let told = Set(form.hidden.keys).union([form.stale?.version].compactMap(\.self))
            #expect(names.subtracting(told) == [], "next: in the form \(pattern) a StaleExample, or what these say")
        }
        let names = await found.names
        let carrying = PagesSpec.forms.filter { form in
            form.stale.map { names[form.pattern ?? "", default: []].contains($0.version) } ?? false
        }
        #expect(carrying.count > 6)
    }

    /// The names of hidden fields, by the patterns of where their forms are sent.
    private actor Hidden {
        private(set) var names: [String: Set<String>] = [:]

        func read(_ page: String) {
            for form in page.components(separatedBy: "<form ").dropFirst() {
                guard form.prefix(while: { $0 != ">" }).contains("method=\"post\"") else { continue }
                let body = form.components(separatedBy: "</form>")[0]
                let action = String((body.between("action=\"", "\"") ?? "").prefix { $0 != "?" })
                guard let pattern = Path(action, among: StaleEverywhereTests.known)?.pattern else { continue }
                let hidden = body.matches(of: /<input type="hidden" name="([^"]+)"/).map { String($0.output.1) }
                names[pattern, default: []].formUnion(hidden.filter { $0 != "csrf" })
            }
        }
    }

    private static func url(_ path: Path) -> String { path.url.replacing("/library/id", with: Browser.practice) }
}
