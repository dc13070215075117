import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// Where one is signed in: by day and kind of device, and nothing finer.
struct SessionsPage: Sendable {
    struct Item: Sendable {
        var url: String
        var device: String
        var day: String
        var isThis: Bool
    }

    var items: [Item]
    var isKept: Bool
    var csrf: String

    var page: Page {
        Page(
            heading: "Where you are signed in",
            lede: "The day it began and the kind of device. No place and no times of use are kept.", tab: .me,
            back: ("Me", Path.me.url),
            body: """
                \(PrivacyTag(label: SessionNote.label))\
                \(HTML.when(isKept) { Notice(keptWords, kind: .done) })
                \(HTML.each(items.filter(\.isThis), card))
                \(HTML.each(others, card))
                \(HTML.when(!others.isEmpty) {
                    PostForm(action: Path.sessions.url, csrf: csrf, submit: "End all but this one")
                })
                <p>Something here you don’t know? End it, then <a href="\(Path.password.url)">change the password</a>: \
                that ends all the others as well, and nobody is told.</p>
                \(Details(summary: "End all, this one too", body: endAll.html))
                """)
    }

    private var others: [Item] { items.filter { !$0.isThis } }

    private var keptWords: String {
        others.isEmpty
            ? "Done. Only this session is open now; all others have ended." : "That session has ended."
    }

    private func card(_ item: Item) -> Card {
        Card(
            title: item.device,
            body: """
                <p>\(item.isThis ? "This one, since \(item.day)." : "Since \(item.day).")</p>
                \(HTML.when(!item.isThis) {
                    PostForm(action: item.url, csrf: csrf, submit: "End it", weight: .quiet)
                })
                """, quiet: !item.isThis)
    }

    private var endAll: PostForm {
        PostForm(
            action: Path.sessions.url, csrf: csrf, hidden: [("all", "yes")],
            body: "<p>You are signed out here and everywhere. Your password lets you in again.</p>",
            submit: "End all", weight: .grave)
    }
}

extension AccountRoutes {
    static func sessions(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let open = try await Accounts.sessions(of: signedIn)
        let items = open.map { note in
            SessionsPage.Item(
                url: Path.session(note.sessionName).url, device: note.content.device,
                day: DayWords(signedIn.zone.day(of: note.at)).words, isThis: note.session == signedIn.visitor.session)
        }
        return .page(SessionsPage(items: items, isKept: request.isKept, csrf: request.csrf).page)
    }

    /// All others, or this one with them.
    static func endOthers(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let isAll = request.form.has("all")
        let ending = try await Accounts.endSessions(keepingThis: !isAll, by: signedIn)
        return isAll ? SignInRoutes.signedOut(request, ending) : ended(ending)
    }

    static func endOne(_ request: Request, _ signedIn: Context) async throws -> Reply {
        let name = request.parameters["id"] ?? ""
        let isThis = name == signedIn.visitor.sessionName
        let ending = try await Accounts.endSession(named: name, by: signedIn)
        return isThis ? SignInRoutes.signedOut(request, ending) : ended(ending)
    }

    private static func ended(_ ending: Vault.Ending) -> Reply {
        ending == .removed ? .kept(.sessions) : .page(EndedLaterPage.ofOthers)
    }
}
