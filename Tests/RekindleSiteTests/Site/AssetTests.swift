import Foundation
import RekindleCore
import RekindleHTML
import RekindleUI
import Testing

struct AssetTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/RekindleSite/Assets").standardizedFileURL

    static func files(_ ending: String) throws -> [String: String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }
        return try Dictionary(
            uniqueKeysWithValues: names.map { name in
                (name, try String(contentsOf: folder.appending(path: name), encoding: .utf8))
            })
    }

    @Test func `styles and scripts stay within their budget`() throws {
        let styles = try Self.files(".css")
        let scripts = try Self.files(".js")
        #expect(styles.values.map(\.utf8.count).reduce(0, +) < 60_000)
        #expect(scripts.values.map(\.utf8.count).reduce(0, +) < 20_000)
        for (name, text) in scripts {
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 41, "\(name)")
        }
    }

    @Test func `every style and script is linked by name, but for the worker that the browser fetches itself`() throws {
        #expect(try Set(Self.files(".css").keys) == Set(AssetPaths.stylesheets))
        #expect(try Set(Self.files(".js").keys) == Set(AssetPaths.scripts).union(["sw.js"]))
    }

    @Test func `no file reaches outside of this server`() throws {
        for ending in [".css", ".js"] {
            for (name, text) in try Self.files(ending) {
                #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("@import"), "\(name)")
            }
        }
    }

    @Test func `the browser's own bars have the colour of the paper`() throws {
        let tokens = try #require(try Self.files("tokens.css")["tokens.css"])
        let frame = Frame(instance: "x", csrf: "", assets: AssetPaths([:]))
        let text = Page(heading: "x", body: .empty).html(in: frame).text
        let papers = tokens.matches(of: /--paper: (#[0-9a-f]{6});/).map { String($0.1) }
        #expect(papers.count == 2)
        for paper in papers { #expect(text.contains("content=\"\(paper)\""), "\(paper)") }
    }

    @Test func `each hue has its colour by day and by night and its twist on both threads`() throws {
        let tokens = try #require(try Self.files("tokens.css")["tokens.css"])
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
