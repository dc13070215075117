import Foundation
import RekindleAccountPages
import RekindleCore
import RekindleHTML
import RekindleLibrary
import RekindleTown
import RekindleUI

/// Pages of help, trust and the way in, made without a server.
enum SamplePages {
    /// One country with every kind of way to reach somebody, all of it invented, as the operator's file would give it.
    static let sampleLines = try? JSONDecoder().decode(
        HelpLines.self,
        from: Data(
            """
            {"europe": "", "directories": [{"name": "World list", "site": "list.example", "use": "Many countries"}],
             "countries": [{"code": "XA", "name": "Atlantis & Co",
             "emergency": [{"number": "112", "use": "Police, ambulance", "reached": "call"},
                           {"number": "114", "use": "In silence", "reached": "text"}],
             "lines": [{"name": "Harbour line", "kind": "violence", "number": "0800 111 222", "tel": "0800111222",
                        "sms": "*7867#", "smsWord": "START", "forWhom": "Anybody afraid of a partner",
                        "hours": "Day and night", "site": "harbour.example", "note": "Free from any phone", "status": "V",
                        "lastChecked": "2026-09-23"},
                       {"name": "Old list line", "kind": "crisis", "number": "0900 555", "tel": "0900555",
                        "forWhom": "Anybody at all", "hours": "not known here", "site": "old.example", "status": "K",
                        "source": "one public list"},
                       {"name": "Many lists line", "kind": "men", "number": "0900 777", "tel": "0900777",
                        "forWhom": "men", "hours": "not known here", "status": "C", "source": "two public lists"},
                       {"name": "Map of shelters", "kind": "map-or-directory", "forWhom": "Anybody", "hours": "Any time",
                        "site": "map.example", "status": "V", "lastChecked": "2026-09-24"}]}]}
            """.utf8))

    /// A country of which only the emergency number is known.
    static let bare = try? JSONDecoder().decode(
        HelpCountry.self,
        from: Data(
            """
            {"code": "XB", "name": "Lonely", "lines": [],
             "emergency": [{"number": "112", "use": "any emergency", "reached": "call"}]}
            """.utf8))

    static var sampleCountry: [HelpCountry] { sampleLines?.countries ?? [] }

    static func help(chosen: HelpCountry? = nil, operatorName: String = "Noor", isSignedIn: Bool = false) -> Page {
        sampleLines.map {
            HelpPage(operatorName: operatorName, isSignedIn: isSignedIn, people: $0, chosen: chosen).page
        } ?? Page(heading: "", body: .empty)
    }

    static func join(_ state: JoinPage.State, operatorName: String = "Noor") -> Page {
        JoinPage(state, inviterName: "Ada", operatorName: operatorName, token: "t", csrf: "c").page
    }

    static let joinStates: [JoinPage.State] = [
        .fresh, .signedIn(name: "Sam"), .waiting, .own(name: "Ada"), .gone, .alreadyConnected(name: "Sam"),
    ]

    /// The questions as they come with the program; a fault of the content fails the tests of the library.
    static let items = (try? Library.load(from: LibraryContent.folder))?.selfCheck ?? []

    static func outcome(_ answer: (SelfCheck.Item) -> SelfCheck.Answer) -> SelfCheck.Outcome {
        let said = Dictionary(uniqueKeysWithValues: items.map { ($0.id, answer($0).rawValue) })
        return SelfCheck.Outcome(SelfCheck.Answers(to: items) { said[$0] })
    }

    /// Every page of help, trust and signing in, in every state that changes its words.
    static let pages: [(name: String, page: Page)] =
        [
            ("help", help()), ("help with a country", help(chosen: sampleCountry.first, isSignedIn: true)),
            ("pause", PausePage().page),
            ("pause with times", PausePage(returnTimes: [("in 20 minutes", "23:20")]).page),
            ("trust, few", TrustPage(operatorName: "Noor", isSmallInstance: true, isSignedIn: false).page),
            ("trust, many", TrustPage(operatorName: "", isSmallInstance: false, isSignedIn: true).page),
            ("alone", SelfCheckStep.alone(refusal: nil).page(csrf: "c")),
            ("later", SelfCheckStep.later.page(csrf: "c")),
            ("questions", SelfCheckStep.questions(items).page(csrf: "c")),
            ("all yes", SelfCheckStep.outcome(outcome { _ in .yes }).page(csrf: "c")),
            ("all no", SelfCheckStep.outcome(outcome { _ in .no }).page(csrf: "c")),
            ("silent", SelfCheckStep.outcome(outcome { _ in .unsaid }).page(csrf: "c")),
            ("asking", Page(heading: "Invite", body: InviteWords.quietLine + InviteWords.howToAsk)),
        ]
        + joinStates.map { ("join \($0)", join($0)) }
        + [.waitingForFirst, .signUp(startURL: "/start"), .byInvitation]
        .map { (route: HomePage.Route) in
            ("home \(route)", HomePage(instance: "Hearth", operatorName: "Noor", route: route).page)
        }
}

extension HTML {
    /// The text between the tags.
    var words: String {
        text.split(separator: "<").map { $0.split(separator: ">", maxSplits: 1).last.map(String.init) ?? "" }
            .joined(separator: " ")
    }

    /// What the links and forms point to.
    var addresses: [String] {
        text.split(separator: "\"").map(String.init).filter { $0.hasPrefix("/") || $0.hasPrefix("#") }
    }
}
