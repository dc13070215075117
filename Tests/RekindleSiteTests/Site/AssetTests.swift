import Foundation
import RekindleCore
import RekindleHTML
import RekindleHouse
import RekindleSite
import RekindleUI
import Testing

struct AssetTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources").standardizedFileURL

    /// The files of all targets. No two have one name: they are served under it.
    static func files(_ ending: String) throws -> [String: String] {
        let targets = try FileManager.default.contentsOfDirectory(at: sources, includingPropertiesForKeys: nil)
        let files = targets.flatMap { target in
            let folder = target.appending(path: "Assets")
            return (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        }
        let texts = try files.filter { $0.lastPathComponent.hasSuffix(ending) }.map { file in
            (file.lastPathComponent, try String(contentsOf: file, encoding: .utf8))
        }
        #expect(Set(texts.map(\.0)).count == texts.count)
        return Dictionary(texts) { $1 }
    }

    @Test func `each sheet and each script stays within its budget`() throws {
        for (name, text) in try Self.files(".css") {
            #expect(text.utf8.count <= (name == StyleSheet.base.file ? 40 : 6) * 1024, "\(name)")
        }
        for (name, text) in try Self.files(".js") {
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 41, "\(name)")
        }
    }

    @Test(arguments: House.routes.map(\.path)) func `what a page loads stays within its budget`(path: Path) throws {
        let (styles, scripts) = (try Self.files(".css"), try Self.files(".js"))
        for route in House.routes where route.path == path {
            let sheets = [StyleSheet.base, route.sheet].compactMap(\.self)
            let weight = try sheets.map { try #require(styles[$0.file]).utf8.count }.reduce(0, +)
            #expect(weight <= 60 * 1024)
            let run = Script.everywhere + route.scripts
            #expect(try run.map { try #require(scripts[$0.file]).utf8.count }.reduce(0, +) <= 10 * 1024)
            #expect(Set(run).count == run.count)
        }
    }

    @Test func `every sheet and script is named by a route or by every page, but for the worker`() throws {
        let sheets = [StyleSheet.base] + House.routes.compactMap(\.sheet)
        #expect(try Set(Self.files(".css").keys) == Set(sheets.map(\.file)))
        let scripts = Script.everywhere + House.routes.flatMap(\.scripts)
        #expect(try Set(Self.files(".js").keys) == Set(scripts.map(\.file)).union(["sw.js"]))
    }

    @Test func `every file is served`() throws {
        let served = try SiteAssets.load(from: House.assets).files
        #expect(try Set(served.keys) == Set([".css", ".js", ".svg"].flatMap { try Self.files($0).keys }))
    }

    @Test func `what saves drafts has a place where they are kept`() {
        for route in House.routes where route.scripts.contains(.draft) {
            #expect(DraftPlaces(House.routes).keep(route.path.url), "\(route.path)")
        }
    }

    @Test func `no file reaches outside of this server`() throws {
        for ending in [".css", ".js"] {
            for (name, text) in try Self.files(ending) {
                #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("@import"), "\(name)")
            }
        }
    }

    @Test func `the browser's own bars have the colour of the paper`() throws {
        let tokens = try #require(try Self.files("base.css")["base.css"])
        let frame = Frame(instance: "x", csrf: "", assets: AssetPaths([:]), links: .site)
        let text = Page(heading: "x", body: .empty).html(in: frame).text
        let papers = tokens.matches(of: /--paper: (#[0-9a-f]{6});/).map { String($0.1) }
        #expect(papers.count == 2)
        for paper in papers { #expect(text.contains("content=\"\(paper)\""), "\(paper)") }
    }

    @Test func `each hue has its colour by day and by night and its twist on both threads`() throws {
        let tokens = try #require(try Self.files("base.css")["base.css"])
        for hue in Hue.allCases {
            let name = hue.rawValue
            #expect(tokens.components(separatedBy: "--\(name): #").count == 3, "\(name)")
            for whose in ["mine", "theirs"] {
                #expect(tokens.contains("[data-\(whose)=\"\(name)\"] { --\(whose): var(--\(name)); --\(whose)-twist"))
            }
            #expect(tokens.contains(".hue-\(name) { --hue: var(--\(name)); }"))
        }
    }
}
