"""Violations to plant for the self-test, and what must pass."""

CLEAN = {
    "Sources/RekindleCore/Signs/Sign.swift": r'''
package import Foundation

/// Nobody calls Date() or print( here; a comment may say so. /* and nested */
package func later(_ now: Date, _ a: Int?, _ isLate: Bool) -> String {
    let words = "async UUID() really! \(a != nil ? "yes!" : "no") " + #"\(raw!)"#
    return !isLate && a != 1 ? words : """
        print( FileManager .now
        """
}
''',
    "Sources/RekindleSite/Serving/Site.swift": r'''
import Hummingbird
import RekindleVault

let icon = "<svg xmlns=\"http://www.w3.org/2000/svg\">"
var leaveTo = "https://www.wikipedia.org/"
let isSecure = own.hasPrefix("https://") || own == "http://\(host):\(port)"
''',
    "Sources/RekindleLibrary/Content/help-lines.yaml": "# https://findahelpline.com\n",
    "Tests/RekindleTesting/Chance.swift": "package import RekindleCore\n",
    "Tests/RekindleCoreTests/SignTests.swift": "import Testing\n@Test func `a thing is said!`() {}\n",
}

PLANTED = [
    ("Sources/RekindleCore/A.swift", "import RekindleVault\n", "may not import RekindleVault"),
    ("Sources/RekindleCore/A.swift", "package import GRDB\n", "may not import GRDB"),
    ("Sources/RekindleHTML/A.swift", "import RekindleCore\n", "may not import RekindleCore"),
    ("Sources/RekindleStore/A.swift", "import RekindleCore\n", "may not import RekindleCore"),
    ("Sources/RekindleVault/A.swift", "import RekindleSite\n", "may not import RekindleSite"),
    ("Sources/RekindleLibrary/A.swift", "import RekindleVault\n", "may not import RekindleVault"),
    ("Sources/RekindleUI/A.swift", "import RekindleSite\n", "may not import RekindleSite"),
    ("Sources/RekindleUI/A.swift", "import RekindleVault\n", "may not import RekindleVault"),
    ("Sources/RekindleSite/A.swift", "import RekindleUsPages\n", "may not import RekindleUsPages"),
    ("Sources/RekindleSite/A.swift", "import struct Crypto.SymmetricKey\n", "may not import Crypto"),
    ("Sources/RekindleUsPages/A.swift", "import RekindleTodayPages\n", "may not import RekindleTodayPages"),
    ("Sources/RekindleUsPages/A.swift", "@preconcurrency import RekindleStore\n", "may not import RekindleStore"),
    ("Sources/RekindleExtras/A.swift", "let a = 1\n", "no layer is known"),
    ("Sources/RekindleCore/A.swift", "let a = Date()\n", "Date()"),
    ("Sources/RekindleCore/A.swift", "let a: Date = .now\n", ".now"),
    ("Sources/RekindleCore/A.swift", "let a = UUID()\n", "UUID()"),
    ("Sources/RekindleCore/A.swift", "let a = Int.random(in: 1...6)\n", ".random"),
    ("Sources/RekindleCore/A.swift", "func a() { print(1) }\n", "print("),
    ("Sources/RekindleCore/A.swift", "func a() async {}\n", "async"),
    ("Sources/RekindleCore/A.swift", "let a = FileManager.default\n", "FileManager"),
    ("Sources/RekindleCore/A.swift", "let a = ProcessInfo.processInfo\n", "ProcessInfo"),
    ("Sources/RekindleCore/A.swift", 'let a = "\\(Date())"\n', "Date()"),
    ("Sources/RekindleUsPages/A.swift", "try await request.vault.signIn(a)\n", "a call of the vault"),
    ("Sources/RekindleAccountPages/A.swift", "let a = vault\n    .letKeysGo(of: b)\n", "a call of the vault"),
    ("Sources/RekindleDemo/A.swift", "try await me.vault.endSession(a)\n", "a call of the vault"),
    ("Sources/RekindleGallery/A.swift", "let a = b.vault?.live\n", "a call of the vault"),
    ("Sources/RekindleTodayPages/A.swift", "me.personal.apply([])\n", "a space of somebody's"),
    ("Sources/RekindleVault/A.swift", "let a = b.precomposedStringWithCanonicalMapping\n", "normalising"),
    ("Sources/RekindleCore/A.swift", "let a = b.folding(options: c, locale: nil)\n", "folding"),
    ("Sources/RekindleVault/A.swift", "let a = try! b()\n", "a forced `!`"),
    ("Sources/RekindleVault/A.swift", "let a = b as! Int\n", "a forced `!`"),
    ("Sources/RekindleVault/A.swift", "let a = b!.c\n", "a forced `!`"),
    ("Sources/RekindleVault/A.swift", "let a = b()![0]!\n", "a forced `!`"),
    ("Sources/RekindleVault/A.swift", 'let a = "\\(b!)"\n', "a forced `!`"),
    ("Sources/RekindleVault/A.swift", "fatalError()\n", "fatalError"),
    ("Sources/RekindleVault/A.swift", "// TO" + "DO later\n", "a note to do something later"),
    ("Sources/RekindleVault/A.swift", "// FIX" + "ME\n", "a note to do something later"),
    ("Sources/RekindleVault/A.swift", "let a = 1\n" * 301, "longer than 300 lines"),
    ("Sources/RekindleSite/Assets/a.css", "@import 'https://fonts.test/a.css';\n", "fonts.test"),
    ("Sources/RekindleUI/A.swift", 'let a = "https://www.wikipedia.org/"\n', "www.wikipedia.org"),
    ("Tests/RekindleCoreTests/A.swift", "import XCTest\n", "XCTest"),
    ("Tests/RekindleTesting/A.swift", "import RekindleSite\n", "may not import RekindleSite"),
    ("Tests/RekindleTown/A.swift", "import RekindleDemo\n", "may not import RekindleDemo"),
]

TWO = {
    "Sources/RekindleUI/Plan/Plan.swift": "struct Plan {}\nlet a = Trial()\n",
    "Sources/RekindleUI/Trials/Trial.swift": "\nstruct Trial { var plan: Plan? }\n",
}
THREE = {
    "Sources/RekindleUI/Plan/Plan.swift": "struct Plan { var trial: Trial }\n",
    "Sources/RekindleUI/Trials/Trial.swift": "enum Trial { case of(week: [Week]) }\n",
    "Sources/RekindleUI/Weekly/Week.swift": "protocol Week { func week() -> Plan }\n",
}


def two(plan, trial):
    return {"Sources/RekindleVault/Plan/Plan.swift": plan, "Sources/RekindleVault/Trials/Trial.swift": trial}


def words(count):
    """A function that is an array of so many words."""
    lines = '            "a",\n' * count
    return f"struct Said {{\n    func said() -> [String] {{\n        [\n{lines}        ]\n    }}\n}}\n"


def cases(count, value):
    """A property that is a switch with so many cases of one value."""
    lines = "".join(f"        case .of({number}): {value}\n" for number in range(count))
    return f"enum Said {{\n    var said: String {{\n        switch self {{\n{lines}        }}\n    }}\n}}\n"


def function(lines, start="func said()"):
    """A function of so many lines, with its brace."""
    return f"struct Said {{\n    {start} {{\n" + "        tell(1)\n" * (lines - 2) + "    }\n}\n"


CIRCLE = "a circle of folders: Plan > Trials > Plan"
A = "Sources/RekindleVault/A.swift"
TESTS = "Tests/RekindleVaultTests/A.swift"

# Files that are planted together, and all that must be said of them. These are checks of folders and sizes.
PLANTED_FOLDERS = {
    "a circle of two": (
        TWO,
        [
            "Sources/RekindleUI: a circle of folders: Plan > Trials > Plan",
            "Sources/RekindleUI/Plan/Plan.swift:2 uses Trial of Trials/Trial.swift",
            "Sources/RekindleUI/Trials/Trial.swift:2 uses Plan of Plan/Plan.swift",
        ]),
    "a circle of three": (
        THREE,
        [
            "Sources/RekindleUI: a circle of folders: Plan > Trials > Weekly > Plan",
            "Plan.swift:1 uses Trial of", "Trial.swift:1 uses Week of", "Week.swift:1 uses Plan of",
        ]),
    "a circle of two that shares an edge with one of three": (
        THREE | {"Sources/RekindleUI/Trials/Other.swift": "let a: Plan\n"}, [CIRCLE]),
    "a circle, though the name is private elsewhere": (
        two("struct Plan {}\nlet a: Trial\n", "struct Trial { let a: Plan }\n")
        | {"Sources/RekindleVault/Plan/Other.swift": "private struct Trial {}\n"}, [CIRCLE]),
    "a circle through a range": (
        two("struct Plan {}\nlet a = 0...Trial.last\n", "struct Trial { let a: Plan }\n"), [CIRCLE]),
    "a circle with a file at the root": (
        {"Sources/RekindleVault/Vault.swift": "struct Vault { var a: Row }\n",
         "Sources/RekindleVault/Rows/Row.swift": "struct Row { var a: Vault }\n"},
        ["a circle of folders: . > Rows > ."]),
    "a circle through a typealias": (
        two("typealias Week = Trial\n", "class Trial { let week: Week? = nil }\n"), [CIRCLE, "uses Week of"]),
    "a circle through a nested type": (
        two("struct Plan { enum State {} }\n let a: Trial\n", "struct Trial { let a: Plan.State }\n"),
        [CIRCLE, "uses Plan of"]),
    "a circle through an extension": (
        two("struct Plan {}\nextension Trial {}\n", "actor Trial { let a: Plan }\n"), [CIRCLE, "uses Trial of"]),
    "a circle through what a string interpolates": (
        two('struct Plan {}\nlet a = "\\(Trial.name)"\n', "enum Trial { static let a = Plan() }\n"), [CIRCLE]),
    "a circle through the name of the module": (
        two("struct Plan {}\nlet a: RekindleVault.Trial\n", "struct Trial { let a: Plan }\n"), [CIRCLE]),
    "a circle, though a lower target has the name too": (
        two("struct Plan {}\nlet a: Trial\n", "struct Trial { let a: Plan }\n")
        | {"Sources/RekindleCore/Trials/Trial.swift": "package struct Trial {}\n"}, [CIRCLE]),
    "a circle, though the name is nested elsewhere": (
        two("struct Plan { enum Trial {} }\nstruct Week { let a: Trial }\n", "struct Trial { let a: Plan }\n"),
        [CIRCLE]),
    "a room in the vault": (
        {A: "\nfunc a(_ trial: Trial) {}\n", "Sources/RekindleCore/Trials/Trial.swift": "package struct Trial {}\n"},
        [f"{A}:2: RekindleVault knows no room, and may not use Trial of RekindleCore/Trials/Trial.swift"]),
    "a room in the vault, by its module": (
        {A: "let a: RekindleCore.Trial\nstruct Trial {}\n",
         "Sources/RekindleCore/Trials/Trial.swift": "package struct Trial {}\n"},
        [f"{A}:1: RekindleVault knows no room"]),
    "a room that knows another": (
        {"Sources/RekindleRooms/Trials/Trials.swift": "\nlet a: SignsToday\nlet b = SignsToday()\n",
         "Sources/RekindleRooms/Signs/SignsToday.swift": "struct SignsToday {}\n"},
        ["Sources/RekindleRooms/Trials/Trials.swift:2: Trials knows no other room, and may not use SignsToday of"
         " Signs/SignsToday.swift and 1 more"]),
    "what every room rests on, that knows one": (
        {"Sources/RekindleRooms/Catalogue/Feature.swift": "let a: SignsToday\n",
         "Sources/RekindleRooms/Signs/SignsToday.swift": "struct SignsToday {}\n"},
        ["Sources/RekindleRooms/Catalogue/Feature.swift:1: Catalogue knows no other room"]),
    "a room that knows another by a value of the core": (
        {"Sources/RekindleRooms/Trials/Trials.swift": "\nlet a: Picture\n",
         "Sources/RekindleCore/Signs/Picture.swift": "package struct Picture {}\n"},
        ["Sources/RekindleRooms/Trials/Trials.swift:2: Trials may not use Picture of RekindleCore/Signs/Picture.swift: the"
         " crossing is not declared"]),
    "a value of one room in another's": (
        {"Sources/RekindleCore/Trials/Trial.swift": "let a: Picture\n",
         "Sources/RekindleCore/Signs/Picture.swift": "package struct Picture {}\n"},
        ["Sources/RekindleCore/Trials/Trial.swift:1: Trials may not use Picture of RekindleCore/Signs/Picture.swift"]),
    "pages that do what is done in another room": (
        {"Sources/RekindleUsPages/Trials/TrialPage.swift": "let a = Signs.b\n",
         "Sources/RekindleRooms/Signs/Signs.swift": "package enum Signs {}\n"},
        ["Sources/RekindleUsPages/Trials/TrialPage.swift:1: Trials may not use Signs of RekindleRooms/Signs/Signs.swift"]),
    "pages of a room that know another's": (
        {"Sources/RekindleUsPages/Trials/TrialPage.swift": "let a: PictureView\n",
         "Sources/RekindleUsPages/Signs/PictureView.swift": "struct PictureView {}\n"},
        ["Sources/RekindleUsPages/Trials/TrialPage.swift:1: Trials may not use PictureView of"
         " RekindleUsPages/Signs/PictureView.swift"]),
    "a crossing that is declared, and that nobody uses": (
        {"Sources/RekindleRooms/Weekly/Weekly.swift": "let a = 1\n"},
        ["Sources/RekindleRooms/Weekly: nothing crosses to Plan any more, but it is declared"]),
    "a file of 151 lines": ({A: "let a = 1\n" * 151}, [f"{A}:151: longer than 150 lines"]),
    "a file of tests of 151 lines": ({TESTS: "let a = 1\n" * 151}, [f"{TESTS}:151: longer than 150 lines"]),
    "a manifest of 151 lines": ({"Package.swift": "let a = 1\n" * 151}, ["Package.swift:151: longer than 150 lines"]),
    "a test of 41 lines": (
        {TESTS: function(41, "@Test func `a thing is said`()")}, [f"{TESTS}:2: `a thing is said` has 41 lines"]),
    "a file of words of 301 lines": (
        {"Sources/RekindleVault/SomeWords.swift": "let a = 1\n" * 301}, ["longer than 300 lines"]),
    "a function of 41 lines in one of 43": (
        {A: "func outer() {\n" + function(41).replace("struct Said {\n", "") + "\n"}, ["outer has 43 lines"]),
    "a function of 41 lines": ({A: function(41)}, [f"{A}:2: said has 41 lines, more than 40"]),
    "an initialiser of 41 lines": (
        {A: function(41, "init(\n        _ a: Int\n    )").replace("tell(1)\n        tell(1)\n", "", 1)},
        ["init has 41 lines"]),
    "a computed property of 41 lines": ({A: function(41, "var said: [(Int, Int)]")}, ["said has 41 lines"]),
    "an array of words that are computed": ({A: words(40).replace('"a"', 'a.map { "a" }', 1)}, ["said has 44 lines"]),
    "a switch of something else than words": ({A: cases(40, "tell(1)")}, ["said has 44 lines"]),
    "a median file of 60 lines": (
        {f"Sources/RekindleVault/A{number}.swift": "let a = 1\n" * 60 for number in range(5)},
        ["the median Swift file has 60 lines, not under 60"]),
}

DOWNWARD = two("struct Plan {}\n", "struct Trial { var plan: Plan, other: Plan }\n")
GRAPH = [
    "RekindleVault/Plan rests on no other folder",
    "RekindleVault/Trials rests on",
    "  Plan: Plan (Trials/Trial.swift:1 and 1 more)",
]

# Files that are planted together, and nothing is said of them.
INNOCENT = {
    "a downward graph": DOWNWARD,
    "two ways to one folder": two("struct Plan {}\n", "struct Trial { var plan: Plan }\n")
    | {"Sources/RekindleVault/Vault.swift": "struct Vault { let a: Plan, b: Trial }\n"},
    "a name in comments and strings": two(
        'struct Plan {}\n// Trial\n/* Trial /* Trial */ Trial */\n'
        'let a = "Trial" + #"\\(Trial)"#\nlet b = """\n    Trial\n    """\n',
        "struct Trial { let a: Plan }\n"),
    "a nested type of the same name": two(
        "struct Plan { enum Trial {} ; let a: Trial }\nextension Plan { var b: Trial? { nil } }\nlet c: Plan.Trial\n",
        "struct Trial { let a: Plan }\n"),
    "a member of the same name": two(
        "struct Plan {}\nlet a: Plan = .Trial + a.Trial\n", "struct Trial { let a: Plan }\n"),
    "a private type of the same name": two(
        "struct Plan {}\nprivate struct Trial {}\nlet a: Trial\n", "struct Trial { let a: Plan }\n"),
    "a generic parameter of the same name": two(
        "struct Plan<Key: Hashable<Int>, Trial> { let a: Trial }\n", "struct Trial { let a: Plan<Int, Int> }\n"),
    "a type of another module of the same name": two(
        "struct Plan {}\nlet a: RekindleCore.Trial\nlet b: Foundation.Trial\n", "struct Trial { let a: Plan }\n"),
    "a name in two folders": two("struct Plan {}\nlet a: Trial\n", "struct Trial { let a: Plan }\n")
    | {"Sources/RekindleVault/Years/Trial.swift": "struct Trial {}\n"},
    "a member in an extension": two("struct Plan {}\nlet a = Week.b\n", "extension Int { func b(_ a: Plan) {} }\n"),
    "what every room may rest on": {
        "Sources/RekindleRooms/Signs/Signs.swift": "let a: Feature, b: Context, c: Said\nstruct Said {}\n",
        "Sources/RekindleRooms/Catalogue/Feature.swift": "struct Feature { let a: Context }\n",
        "Sources/RekindleRooms/Flow/Context.swift": "struct Context {}\n",
    },
    "a crossing that is declared, and what rooms hand each other": {
        "Sources/RekindleRooms/Weekly/Weekly.swift": "let a = Handful.b, c: WeekChoice, d: Practice, e: WeeklyTalk\n",
        "Sources/RekindleCore/Plan/Handful.swift": "package enum Handful {}\n",
        "Sources/RekindleCore/Crossings/WeekChoice.swift": "package struct WeekChoice {}\n",
        "Sources/RekindleCore/Library/Practice.swift": "package struct Practice {}\n",
        "Sources/RekindleCore/Weekly/WeeklyTalk.swift": "package struct WeeklyTalk {}\n",
    },
    "what the vault may know": {
        A: "let a: Member, b: Label, c: Seed, d: Backoff\n",
        "Sources/RekindleCore/Profile/Profile.swift": "package struct Member {}\n",
        "Sources/RekindleCore/Sealing/Label.swift": "package enum Label {}\n",
        "Sources/RekindleCore/Base/Seed.swift": "package struct Seed {}\n",
        "Sources/RekindleCore/Accounts/Backoff.swift": "package enum Backoff {}\n",
    },
    "the vault handed on, and opened for the demo": {
        "Sources/RekindleUsPages/Signs/Signs.swift": "let a = Accounts.signIn(b, request.vault)\n// vault.signIn\n",
        "Sources/RekindleDemo/Demo.swift": "let vault = try await Vault.open(store: a)\n",
        "Sources/RekindleSite/Serving/Serving.swift": "let a = vault.clock.now()\n",
    },
    "a room's name that the vault has itself": {
        A: "struct Trial {}\nlet a: Trial\n", "Sources/RekindleCore/Trials/Trial.swift": "package struct Trial {}\n"},
    "a file of 150 lines": {A: "let a = 1\n" * 150},
    "a file of words of 300 lines": {"Sources/RekindleVault/SomeWords.swift": "let a = 1\n" * 300},
    "a file of all of 300 lines": {"Sources/RekindleVault/Some+All.swift": "let a = 1\n" * 300},
    "a function of 40 lines": {A: function(40)},
    "a function of 40 lines below a property": {
        A: function(40).replace("Said {\n", "Said {\n    let a: Int\n    var b = (1, 2)\n")},
    "an array of words in 44 lines": {A: words(40)},
    "a switch of words in 44 lines": {A: cases(20, '"a \\(b)"') + cases(20, 'return "a"')},
    "a test of 40 lines": {TESTS: function(40, "@Test func `a thing is said`()")},
    "a pattern with a lone quotation mark": {A: 'let a = #/b="/#, b = [/"(\\/c)/]\nlet c = 6 / 2\n' + function(40)},
    "a protocol, whose functions have no body": {
        A: "protocol Said {\n    func a()\n    init(a: Int)\n}\n" + function(38) + "struct Other {\n}\n"},
}
