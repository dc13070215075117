import Foundation
import RekindleHouse
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// No form that carries what was seen is forgotten by the tests of two pages.
struct StaleEverywhereTests {
    /// Each form is sent, and the pages of its room are read for what carries what was seen.
    @Test func `no form that carries what was seen is forgotten here`() async throws {
        var found: Set<String> = []
        for room in PagesSpec.all {
            for form in room.forms {
                guard let example = form.taken.first else { continue }
                let pages = room.rows.filter { $0.get != nil }.map { Self.url($0.path) } + [form.stale?.page ?? "/me"]
                let versions = Versions()
                try await example.stage.happen { town in
                    try await example.before(town)
                    _ = try await example.send(form, in: town)
                    for page in pages { await versions.read(try await town.ada.copy().get(page).body) }
                }
                found.formUnion(await versions.forms)
            }
        }
        let known = House.routes.map(\.path)
        let patterns = Set(found.compactMap { Path($0, among: known)?.pattern })
        let tested = Set(PagesSpec.forms.filter { $0.stale != nil }.compactMap(\.pattern))
        #expect(patterns.subtracting(tested) == [] && patterns.count > 6)
    }

    /// The places of forms with a hidden field for what was seen.
    private actor Versions {
        private(set) var forms: Set<String> = []

        func read(_ page: String) {
            for form in page.components(separatedBy: "<form ").dropFirst() {
                let body = form.components(separatedBy: "</form>")[0]
                guard body.holds("name=\"version\"") || body.holds("name=\"seen\"") else { continue }
                forms.insert(String((body.between("action=\"", "\"") ?? "").prefix { $0 != "?" }))
            }
        }
    }

    private static func url(_ path: Path) -> String { path.url.replacing("/library/id", with: Browser.practice) }
}
