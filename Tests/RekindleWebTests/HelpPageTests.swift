import Foundation
import RekindleCore
import RekindleHTML
import RekindleWeb
import Testing

/// One country with every kind of way to reach somebody, all of it invented, as the operator's file would give it.
private let sampleCountry = decoded(
    HelpCountry.self,
    """
    {"code": "XA", "name": "Atlantis & Co",
     "emergency": [{"number": "112", "use": "Police, ambulance", "reached": "call"},
                   {"number": "114", "use": "In silence", "reached": "text"}],
     "lines": [{"name": "Harbour line", "kind": "violence", "number": "0800 111 222", "tel": "0800111222",
                "sms": "*7867#", "smsWord": "START", "forWhom": "Anybody afraid of a partner",
                "hours": "Day and night", "site": "harbour.example", "note": "Free from any phone", "status": "V",
                "lastChecked": "2026-09-23"},
               {"name": "Map of shelters", "kind": "map-or-directory", "forWhom": "Anybody", "hours": "Any time",
                "site": "map.example", "status": "C", "lastChecked": "2026-09-24"}]}
    """)

private func decoded<Value: Decodable>(_ type: Value.Type, _ json: String) -> [Value] {
    (try? [JSONDecoder().decode(type, from: Data(json.utf8))]) ?? []
}

private func help(chosen: HelpCountry? = nil, operatorName: String = "Noor", isSignedIn: Bool = false) -> Page {
    HelpPage(
        operatorName: operatorName, isSignedIn: isSignedIn, countries: sampleCountry,
        directories: decoded(
            HelpDirectory.self, #"{"name": "World list", "site": "list.example", "use": "Many countries"}"#),
        chosen: chosen
    ).page
}

private func join(_ state: JoinPage.State, operatorName: String = "Noor") -> Page {
    JoinPage(
        inviterName: "Ada", operatorName: operatorName, state: state, csrf: "c", joinURL: "/join/t",
        startURL: "/start?invitation=t", signInURL: "/sign-in?to=/join/t"
    ).page
}

private let joinStates: [JoinPage.State] = [
    .fresh, .signedIn(name: "Sam"), .waiting, .own, .gone, .alreadyConnected,
]

private func outcome(_ answer: (SelfCheck.Item) -> SelfCheck.Answer) -> SelfCheck.Outcome {
    let said = Dictionary(uniqueKeysWithValues: SelfCheck.items.map { ($0.id, answer($0).rawValue) })
    return SelfCheck.Outcome(SelfCheck.Answers { said[$0] })
}

/// Every page of help, trust and doorstep, in every state that changes its words.
private let pages: [(name: String, page: Page)] =
    [
        ("help", help()), ("help with a country", help(chosen: sampleCountry.first, isSignedIn: true)),
        ("pause", PausePage().page), ("pause with times", PausePage(returnTimes: [("in 20 minutes", "23:20")]).page),
        ("trust, few", TrustPage(operatorName: "Noor", isSmallInstance: true, isSignedIn: false).page),
        ("trust, many", TrustPage(operatorName: "", isSmallInstance: false, isSignedIn: true).page),
        ("alone", SelfCheckPage(csrf: "c").page), ("later", SelfCheckPage(step: .later, csrf: "c").page),
        ("questions", SelfCheckPage(step: .questions, csrf: "c").page),
        ("all yes", SelfCheckResultPage(outcome: outcome { _ in .yes }).page),
        ("all no", SelfCheckResultPage(outcome: outcome { _ in .no }).page),
        ("silent", SelfCheckResultPage(outcome: outcome { _ in .unsaid }).page),
        ("asking", Page(heading: "Invite", body: InviteWords.quietLine + InviteWords.howToAsk)),
    ]
    + joinStates.map { ("join \($0)", join($0)) }
    + [.waitingForFirst, .signUp(startURL: "/start"), .byInvitation]
    .map { (route: HomePage.Route) in
        ("home \(route)", HomePage(instance: "Hearth", operatorName: "Noor", route: route).page)
    }

@Suite struct HelpPageTests {
    @Test func `a chosen country shows number, word, whom, hours, site and day of the last check`() {
        let html = help(chosen: sampleCountry.first).body.text
        for shown in [
            "href=\"tel:112\"", "href=\"sms:114\"", "href=\"tel:0800111222\">0800 111 222<", "sms:*7867%23", "START",
            "Anybody afraid of a partner", "Day and night", "Free from any phone", "2026-09-23", "2026-09-24",
            "href=\"https://harbour.example\" rel=\"noreferrer noopener\"", "href=\"https://list.example\"",
            "value=\"XA\" selected",
        ] {
            #expect(html.contains(shown), "\(shown)")
        }
        #expect(!html.contains("target="))
    }

    @Test func `without a choice every country is one link away`() {
        let html = help().body.text
        #expect(html.contains("<a href=\"/help?country=all\">All countries on one page"))
        #expect(!html.contains(" selected"))
    }

    @Test func `names given by people are shown literally`() {
        let name = "<b>Noor</b> & \"Co\""
        let escaped = "&lt;b&gt;Noor&lt;/b&gt; &amp; &quot;Co&quot;"
        let trust = TrustPage(operatorName: name, isSmallInstance: true, isSignedIn: true).page
        let home = HomePage(instance: name, operatorName: name, route: .byInvitation).page
        for page in [help(operatorName: name), trust, home, join(.fresh, operatorName: name)] {
            #expect(page.body.text.contains(escaped))
            #expect(!page.body.text.contains(name))
        }
        #expect(help(chosen: sampleCountry.first).body.text.contains("Atlantis &amp; Co"))
        #expect(join(.signedIn(name: name)).body.text.contains(escaped))
    }

    @Test func `Hide is told with its limit`() {
        #expect(help().body.text.contains("does not clear your browser’s history"))
    }
}

@Suite struct SelfCheckPageTests {
    @Test func `the first page asks only whether one is alone`() {
        let html = SelfCheckPage(csrf: "c").page.body.text
        #expect(html.contains("name=\"alone\""))
        #expect(SelfCheck.items.allSatisfy { !html.contains("name=\"\($0.id)\"") })
    }

    @Test func `not alone asks nothing`() {
        let page = SelfCheckStep { $0 == "alone" ? "no" : nil }.page(csrf: "c")
        #expect(!page.body.text.contains("<form"))
        #expect(page.body.text.contains("nothing will be asked here now"))
    }

    @Test(arguments: [nil, "", "maybe", "<yes>"])
    func `anything but yes or no asks again and says so`(word: String?) {
        let page = SelfCheckStep { $0 == "alone" ? word : nil }.page(csrf: "c")
        #expect(page.body.text.contains("role=\"alert\""))
    }

    @Test func `yes shows every question with three answers, none chosen before`() {
        let html = SelfCheckStep { $0 == "alone" ? "yes" : nil }.page(csrf: "c").body.text
        for item in SelfCheck.items {
            #expect(html.components(of: "name=\"\(item.id)\"") == 3)
        }
        #expect(!html.contains(" checked"))
        #expect(html.contains("not saved"))
        #expect(!html.contains("data-draft"))
    }

    @Test func `an empty form of questions is answered like one of silence`() {
        let step = SelfCheckStep { $0 == "answered" ? "yes" : nil }
        #expect(step == .outcome(outcome { _ in .unsaid }))
    }

    @Test(arguments: SelfCheck.items)
    func `a yes shows the words of its part and a way to people`(item: SelfCheck.Item) {
        let html = SelfCheckResultPage(outcome: outcome { $0 == item ? .yes : .no }).page.body.text
        #expect(html.contains(item.part.words.text))
        #expect(html.contains("/help#lines"))
        #expect(html.contains("link can be taken back"))
    }

    @Test(arguments: [SelfCheck.Answer.no, .unsaid])
    func `no yes at all is never called safe`(answer: SelfCheck.Answer) {
        let html = SelfCheckResultPage(outcome: outcome { _ in answer }).page.body.text.lowercased()
        for comfort in ["safe", "all is well", "no danger", "healthy"] { #expect(!html.contains(comfort)) }
        #expect(html.contains("what this cannot know"))
    }

    @Test func `the heading tells a passer-by nothing about the answers`() {
        let headings = SelfCheck.Answer.allCases.map { answer in
            SelfCheckResultPage(outcome: outcome { _ in answer }).page.heading
        }
        #expect(Set(headings).count == 1)
    }
}

@Suite struct TrustAndDoorstepTests {
    @Test func `the table of who can read what is whole on both pages`() {
        let trust = TrustPage(operatorName: "Noor", isSmallInstance: true, isSignedIn: false).page.body.text
        for row in WhoCanRead.rows {
            for words in [row.holder, row.reads] {
                #expect(trust.contains(words))
                #expect(join(.fresh).body.text.contains(words))
            }
        }
        #expect(trust.contains(WhoCanRead.plainSentence))
    }

    @Test(arguments: Label.allCases)
    func `every label is explained`(label: Label) {
        let trust = TrustPage(operatorName: "Noor", isSmallInstance: true, isSignedIn: false).page.body.text
        #expect(trust.contains(label.words))
    }

    @Test func `a link that opens nothing names nobody`() {
        #expect(!join(.gone).body.text.contains("Ada"))
        #expect(!join(.gone).heading.contains("Ada"))
    }

    @Test func `only somebody signed in finds a button that joins`() {
        for state in joinStates {
            let joins = join(state).body.text.contains("action=\"/join/t\"")
            #expect(joins == (state == .signedIn(name: "Sam")))
        }
    }

    @Test func `an account can be begun exactly where a link or a sign-up allows it`() {
        func body(_ route: HomePage.Route) -> String {
            HomePage(instance: "Hearth", operatorName: "Noor", route: route).page.body.text
        }
        #expect(body(.signUp(startURL: "/start")).contains("href=\"/start\""))
        #expect(!body(.waitingForFirst).contains("/start"))
        #expect(!body(.byInvitation).contains("/start"))
    }
}

@Suite struct WordsOfTrustTests {
    @Test(arguments: pages)
    func `the words are calm and fit every couple`(name: String, page: Page) {
        let text = "\(page.heading) \(page.lede ?? "") \(page.body.words)"
        let words = Set(text.lowercased().split { !$0.isLetter && $0 != "’" }.map(String.init))
        let avoided: Set = [
            "must", "should", "always", "husband", "wife", "boyfriend", "girlfriend", "he", "she", "him", "her",
            "his", "hers", "abuser", "victim", "app", "users",
        ]
        #expect(words.isDisjoint(with: avoided), "\(name): \(words.intersection(avoided))")
        #expect(!text.contains("!"), "\(name)")
        #expect(!text.lowercased().contains("end-to-end"), "\(name)")
    }

    @Test(arguments: pages)
    func `no address tells what somebody reads`(name: String, page: Page) {
        for telling in ["afraid", "abuse", "violence", "suicid", "safety", "despair"] {
            #expect(page.body.addresses.allSatisfy { !$0.contains(telling) }, "\(name)")
        }
    }
}

extension HTML {
    /// The text between the tags.
    fileprivate var words: String {
        text.split(separator: "<").map { $0.split(separator: ">", maxSplits: 1).last.map(String.init) ?? "" }
            .joined(separator: " ")
    }

    /// What the links and forms point to.
    fileprivate var addresses: [String] {
        text.split(separator: "\"").map(String.init).filter { $0.hasPrefix("/") || $0.hasPrefix("#") }
    }
}

extension String {
    /// How often a piece occurs.
    fileprivate func components(of piece: String) -> Int {
        split(separator: piece, omittingEmptySubsequences: false).count - 1
    }
}
