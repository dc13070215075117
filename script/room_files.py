"""The files of a new room, by their places; `script/new-room` fills in the words in capitals."""

FILES = {
    "Sources/RekindleCore/NAME/NAMENote.swift": '''\
/// What somebody keeps in this room, to begin with.
package struct NAMENote: Codable, Equatable, Sendable {
    /// What they wrote.
    package var words: String

    /// The longest that they may write.
    package static let wordsLimit = 280

    /// Takes what they wrote.
    package init(words: String) {
        self.words = words
    }
}

extension NAMENote: Content {
    package static var kind: String { "KEBAB" }
    package static var label: Label { .onlyYou }
}
''',
    "Sources/RekindleCore/NAME/NAMENote+Refuse.swift": '''\
extension NAMENote {
    /// Why it cannot be kept.
    package enum Refusal: CaseIterable, Sendable {
        case empty
        /// It is longer than `wordsLimit`.
        case tooLong
    }

    /// The first rule that it breaks.
    package var refusal: Refusal? {
        if words.isEmpty { return .empty }
        return words.isLonger(than: Self.wordsLimit) ? .tooLong : nil
    }
}
''',
    "Sources/RekindleRooms/NAME/Feature+NAME.swift": '''\
import RekindleCore

extension Feature {
    /// A room that keeps one note, to begin with.
    package static let LOWER = Feature("NAME", keeps: [NAMENote.self], guards: [], kept: Keeping.LOWER)
}
''',
    "Sources/RekindleRooms/NAME/Keeping+NAME.swift": '''\
import RekindleCore
import RekindleVault

extension Keeping {
    /// How a file has what is kept here.
    static let LOWER: [Keeping] = [
        .exported(NAMENote.self, as: "KEBAB") {
            ["words": .text($0.content.words)]
        } back: {
            NAMENote(words: try $0.text("words", most: NAMENote.wordsLimit))
        }
    ]
}
''',
    "Sources/RekindleRooms/NAME/NAME.swift": '''\
package import RekindleCore
package import RekindleVault

/// What one does in this room.
package enum NAME {
    /// What somebody keeps, or nil while there is nothing.
    package static func current(of me: Context) async throws(VaultFailure) -> Record<NAMENote>? {
        try await me.personal.only(NAMENote.self)
    }

    /// Keeps it, or changes it.
    /// - Parameter seen: the version on the page it was written on; nil where there was nothing yet.
    package static func keep(
        _ new: NAMENote, seen: Int64?, by me: Context
    ) async throws(VaultFailure) -> EditOutcome<NAMENote> {
        try await Edit(new, in: me.personal, seen: seen).keep { _ throws(VaultFailure) in [] }
    }
}
''',
    "Sources/PAGES/NAME/NAMERoutes.swift": '''\
import RekindleCore
import RekindleRooms
package import RekindleSite
import RekindleUI
import RekindleVault

/// One note, with the form to change it.
package enum NAMERoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.LOWER, get: show, post: keep).keepingDraft().fields(typed: ["words"], choices: ["version"])
            .with(scripts: .count)
    ].with(sheet: StyleSheet("KEBAB"))

    private static func show(_ request: Request, _ me: Context) async throws -> Reply {
        let record = try await NAME.current(of: me)
        return .page(
            NAMEPage(words: record?.content.words ?? "", version: record?.version, csrf: request.csrf).page)
    }

    private static func keep(_ request: Request, _ me: Context) async throws -> Reply {
        let new = NAMENote(words: request.form.text("words"))
        var page = NAMEPage(words: new.words, version: request.form.version, csrf: request.csrf)
        switch try await NAME.keep(new, seen: request.form.version, by: me) {
        case .unchanged, .kept: return .go(to: .LOWER)
        case .conflict(let standing):
            (page.version, page.meanwhile) = (standing.version, standing.content.words)
            return .refused(page.page)
        case .refused(let refusal): return .refused(page.refusing(words(refusal), at: "words"))
        }
    }

    private static func words(_ refusal: NAMENote.Refusal) -> String {
        switch refusal {
        case .empty: "Write something first."
        case .tooLong: "That is longer than \\(NAMENote.wordsLimit) characters. Shorten it."
        }
    }
}
''',
    "Sources/PAGES/NAME/NAMEPage.swift": '''\
import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// What somebody keeps, in the form that changes it.
struct NAMEPage: Refusable, Sendable {
    var words: String
    var version: Int64?
    var csrf: String
    var refusal: FormRefusal?
    /// What was kept meanwhile from another page.
    var meanwhile: String?

    var page: Page {
        Page(heading: "SPOKEN", tab: .TAB, body: "\\(PrivacyTag(label: NAMENote.label).html)\\(form)")
    }

    private var form: HTML {
        PostForm(
            action: Path.LOWER.url, csrf: csrf, hidden: version.map { [("version", String($0))] } ?? [],
            refusal: meanwhile == nil ? refusal : FormRefusal(EditConflict.lookAtBoth),
            body: """
                \\(meanwhile.map { EditConflict.kept(Verbatim($0).html) })<div class="KEBAB-words">\\(field)</div>
                """, submit: "Save"
        ).html
    }

    private var field: HTML {
        TextArea(
            label: "In your words", name: "words", value: words, limit: NAMENote.wordsLimit, rows: 3,
            refusal: refusal?["words"]
        ).html
    }
}
''',
    "Sources/PAGES/Assets/KEBAB.css": '''\
/* What is in this sheet is for the pages of SPOKEN alone; each class of theirs begins with KEBAB. */
@layer components {
  .KEBAB-words { margin-block-end: var(--space-3); }
}
''',
    "Tests/RekindleCoreTests/NAME/NAMENoteTests.swift": '''\
import RekindleCore
import Testing

struct NAMENoteTests {
    @Test func `it is for its author alone`() {
        #expect(NAMENote.label == .onlyYou)
    }
}
''',
    "Tests/RekindleRoomsTests/NAME/NAMETests.swift": '''\
import RekindleCore
import RekindleRooms
import RekindleTesting
import RekindleVault
import Testing

struct NAMETests {
    @Test func `it is kept, and changed from the page that shows it alone`() async throws {
        let scene = try await Scenario.alone()
        let ada = try await scene.ada()
        #expect(try await NAME.current(of: ada) == nil)
        #expect(try await NAME.keep(NAMENote(words: "quince"), seen: nil, by: ada) == .kept)
        let standing = try #require(try await NAME.current(of: ada))
        let other = NAMENote(words: "medlar")
        #expect(try await NAME.keep(other, seen: nil, by: ada) == .conflict(standing))
        #expect(try await NAME.keep(other, seen: standing.version, by: ada) == .kept)
        #expect(try await NAME.current(of: ada)?.content == other)
    }
}
''',
    "Tests/PAGETESTS/NAME/NAMEPageTests.swift": '''\
import RekindleTown
import Testing

struct NAMEPageTests {
    @Test func `what was saved stands on the page again`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get("ADDRESS")
            #expect(try await ada.post("ADDRESS", [("words", "quince")]).location == "ADDRESS")
            #expect(try await ada.get("ADDRESS").body.holds("quince"))
        }
    }
}
''',
    "Tests/RekindleTesting/Specs/FeatureSpec+NAME.swift": '''\
import RekindleCore
import RekindleRooms

extension FeatureSpec {
    static let LOWER = FeatureSpec(
        .LOWER, frozen: (kinds: ["NAMENote": "KEBAB"], functions: [:]), words: [], invariants: [], moves: [],
        refused: [])
}
''',
    "Tests/RekindleTown/NAME/PagesSpec+NAME.swift": '''\
import RekindleRooms
import RekindleSite

extension PagesSpec {
    static let LOWER = PagesSpec(
        .LOWER,
        rows: [PolicyRow(.LOWER, get: PolicyRow.mine(200), post: PolicyRow.mine(422))],
        forms: [
            FormSpec(
                "ADDRESS", [("words", FormSpec.typed)],
                taken: [.sent([("words", "quince")])], refused: [.sent(), .sent([("words", OddText.long)])],
                stale: StaleExample([("words", "quince")], [("words", "medlar")]))
        ],
        own: [OwnForm("ADDRESS", [("words", "quince-KEBAB"), ("version", "seen")], word: "quince-KEBAB")])
}
''',
}
