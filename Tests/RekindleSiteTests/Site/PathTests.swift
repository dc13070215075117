import RekindleHouse
import RekindleSite
import RekindleTesting
import Testing

/// Every address prints and parses back to itself.
struct PathTests {
    private static let known = House.routes.map(\.path)
    /// The addresses that have something of their own in them.
    private static let makers: [@Sendable (String) -> Path] = [
        { .join($0) }, { .libraryItem($0) }, { .libraryDo($0) }, { .libraryDone($0) }, { .libraryFavourite($0) },
        { .session($0) }, { .oursLetter($0) }, { .oursDrop($0) }, { .fromFile($0) }, { .fromFileOut($0) },
    ]

    /// What no id of ours is.
    private static let hostile = [
        "", "/", "//", "a/b", "../today", "a/", "/a", ".", "..", "a.b", "%2e%2e", "%2F", "a%20b", "a b", "a+b", "a?b",
        "a#b", "a&b", "a=b", "a;b", "a\\b", "a\0b", "a\nb", "a\tb", "\u{feff}", "é", "e\u{301}", "\u{212a}elvin", "İ",
        "日本", "{id}", "{token}", "<b>", "\"", "'", "~", "@", ":", "*",
        String(repeating: "a", count: 81), String(repeating: "-", count: 5_000),
    ]

    private func read(_ url: String) -> Path? { Path(url, among: Self.known) }

    @Test func `every route's address is read as that route, and as no other`() {
        #expect(Set(Self.known.map(\.url)).count == Self.known.count)
        for path in Self.known {
            #expect(read(path.url) == path, "\(path.url)")
            let reading = Self.known.filter { Path(path.url, among: [$0]) != nil }
            #expect(reading == [path], "\(path.url)")
        }
    }

    @Test func `with whatever id or secret stands in it, an address is read back with it`() {
        let open = Self.known.filter { $0.pattern.contains("{") }
        #expect(Set(Self.makers.map { $0("x").pattern }) == Set(open.map(\.pattern)))
        var chance = Chance(seed: 1)
        for make in Self.makers {
            for _ in 0..<200 {
                let path = make(Self.id(&chance))
                #expect(read(path.url) == path, "\(path.url)")
            }
        }
        let secret = Path.join("AZaz09-_")
        #expect(read(secret.url) == secret)
    }

    @Test func `what is no id is no address, or another's to the byte`() {
        for make in Self.makers {
            for url in (Self.hostile + ["Upper", "under_score"]).map({ make($0).url }) {
                #expect(read(url).map { Array($0.url.utf8) == Array(url.utf8) } != false, "\(url)")
            }
            for parameter in Self.hostile where !parameter.contains("/") {
                #expect(read(make(parameter).url) == nil, "\(parameter)")
            }
        }
        for make in Self.makers.dropFirst() { #expect(read(make("Upper").url) == nil) }
    }

    @Test func `an address with anything added or changed is none`() {
        for url in Self.known.map(\.url) where url != "/" {
            let changed = [
                url + "/", "/" + url, url + "?", url + "?a=b", url + "#a", url + "%20", url + " ", url + "\0",
                String(url.dropFirst()), url.uppercased(), url.replacing("/", with: "%2F"), "https://host" + url,
            ]
            for other in changed { #expect(read(other) == nil, "\(other)") }
        }
    }

    @Test func `any text is read as at most one address, which prints as that text`() {
        var chance = Chance(seed: 2)
        let parts =
            Self.known.flatMap { $0.pattern.split(separator: "/").map(String.init) } + Self.hostile + ["x", "Y"]
        for _ in 0..<3_000 {
            let url = (0...chance.number(below: 4)).map { _ in "/" + parts[chance.number(below: parts.count)] }.joined()
            let found = Self.known.compactMap { Path(url, among: [$0]) }
            #expect(found.count <= 1, "\(url)")
            for path in found { #expect(Array(path.url.utf8) == Array(url.utf8), "\(url)") }
        }
    }

    private static func id(_ chance: inout Chance) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789-")
        return String((0...chance.number(below: 80)).map { _ in letters[chance.number(below: letters.count)] })
    }
}
