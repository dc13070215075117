import Foundation
import RekindleArchive
import RekindleTown
import Testing

/// Documents name what is there, and speak of the product alone.
struct DocumentTests {
    private let checkout: Checkout
    private let documents: [Document]
    private let things: NamedThings

    /// All files are read once, however many sentences ask.
    private static let read = Result {
        let checkout = try Checkout()
        return (checkout, try checkout.documents(), try NamedThings(checkout))
    }

    init() throws {
        (checkout, documents, things) = try Self.read.get()
    }

    @Test func `every page, setting, command and file that a document names is there`() {
        #expect(documents.count > 10)
        for document in documents {
            for words in things.missing(in: document) { Issue.record("\(document.name): \(words)") }
        }
    }

    @Test func `a proxy as the document has it lets in what may be brought in, and keeps none of it`() throws {
        let proxy = try #require(documents.first { $0.name.hasSuffix("self-hosting.md") }).text
        let most = try #require(proxy.firstMatch(of: /client_max_body_size ([0-9]+)m;/)).1
        #expect((Int(most) ?? 0) * 1_048_576 > ZipReader.mostPacked)
        for line in ["proxy_request_buffering off;", "proxy_max_temp_file_size 0;"] { #expect(proxy.contains(line)) }
    }

    @Test(arguments: [
        ("See `/nowhere`.", "there is no page /nowhere"),
        ("See `/join/TOKEN/more`.", "there is no page /join/TOKEN/more"),
        ("Set `REKINDLE_COLOUR=red`.", "there is no setting REKINDLE_COLOUR"),
        ("Run script/dance.", "there is no script/dance"),
        ("Run `script/test --sideways`.", "script/test knows no --sideways"),
        ("```\nrekindle dance\n```", "there is no command rekindle dance"),
        ("Run `rekindle serve --sideways`.", "rekindle serve knows no --sideways"),
        ("In `Sources/RekindleCore/Nothing.swift`.", "there is no file Sources/RekindleCore/Nothing.swift"),
        ("In `NothingTests.swift`.", "there is no file NothingTests.swift"),
        ("In [there](docs/nothing.md#part).", "the link to docs/nothing.md leads nowhere"),
    ])
    func `what is not there is found`(text: String, words: String) {
        #expect(things.missing(in: Document(name: "README.md", text: text)) == [words])
    }

    @Test func `what is there is not found missing`() {
        let text = """
            `/check-in`, `/join/TOKEN`, `/me/sessions/ID`, `/help?country=GB`, `/etc/nginx`, REKINDLE_PORT,
            script/server, `rekindle serve`, `Sources/RekindleCore`, `SignsRoutes.swift`, [settings](docs/settings.md#port), `a.b`
            """
        #expect(things.missing(in: Document(name: "README.md", text: text)) == [])
    }

    @Test func `docs/settings.md has a line for every setting`() throws {
        #expect(things.settings.count > 5)
        let text = try Checkout.text("docs/settings.md")
        for name in things.settings { #expect(text.contains("| `\(name)` |"), "\(name)") }
    }

    @Test func `the first page to read says what copies from different days tell, as the page on trust does`() throws {
        for name in ["README.md", "docs/trust.md"] {
            let rows = try Checkout.text(name).split(separator: "\n").filter { $0.hasPrefix("| ") }
            let copies = rows.filter { $0.hasPrefix("| copies of the database from different days |") }
            #expect(copies.count == 1 && copies.allSatisfy { $0.contains("whoever has answered") }, "\(name)")
        }
    }

    @Test func `the first page to read is short and has a picture and the two commands`() throws {
        let text = try Checkout.text("README.md")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        #expect((60...120).contains(lines))
        for words in ["script/server", "script/test", "](docs/pictures/today.svg)", "docs/trust.md"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func `every decision has a number of its own`() {
        let decisions = documents.map(\.name).filter { $0.hasPrefix("docs/decisions/") }
        let numbers = decisions.compactMap { $0.firstMatch(of: /\/([0-9]{4})-[a-z0-9-]+\.md$/).flatMap { Int($0.1) } }
        #expect(numbers.sorted() == Array(1...decisions.count))
    }

    @Test func `every type in the glossary is declared`() throws {
        let glossary = Document(name: "docs/glossary.md", text: try Checkout.text("docs/glossary.md"))
        #expect(things.missingTypes(in: glossary) == [])
        #expect(things.missingTypes(in: Document(name: "x", text: "`Nonsense`")) == ["Nonsense"])
    }

    @Test func `every test that the page on misuse names is there`() throws {
        let misuse = Document(name: "docs/misuse.md", text: try Checkout.text("docs/misuse.md"))
        let tests = try checkout.texts(below: "Tests", endings: [".swift", ".py"])
        for name in misuse.spans where name.contains(/\w \w+ \w/) { #expect(tests.holds(name), "\(name)") }
    }

    @Test func `the pictures are of the pages, and load nothing`() throws {
        let maker = try Checkout.text("docs/pictures/make.py")
        for name in ["today", "week", "picture"] {
            #expect(maker.contains("\"\(name)\": \"/"), "\(name)")
            let picture = try Checkout.text("docs/pictures/\(name).svg")
            #expect(picture.hasPrefix("<?xml") && !picture.contains("<script"), "\(name)")
            #expect(!picture.contains(/href="(?!#|data:)/), "\(name)")
        }
    }

    @Test(arguments: [
        #"\bagents?\b"#, #"\bAI\b"#, #"\bLLMs?\b"#, #"\bGPT\b"#, #"language model"#, #"co-authored-by"#, #"/work/"#,
    ])
    func `documents speak of the product alone`(pattern: String) throws {
        let foreign = try Regex(pattern).ignoresCase()
        for document in documents { #expect(!document.text.contains(foreign), "\(document.name)") }
    }
}
