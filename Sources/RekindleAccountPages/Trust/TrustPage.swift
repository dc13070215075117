import RekindleCore
import RekindleHTML
package import RekindleSite
package import RekindleUI

/// Who can read what, told before anything is asked: no more than the program does, and what it cannot do.
package struct TrustPage {
    private let operatorName: String
    private let isSmallInstance: Bool
    private let isSignedIn: Bool

    package init(operatorName: String, isSmallInstance: Bool, isSignedIn: Bool) {
        (self.operatorName, self.isSmallInstance, self.isSignedIn) = (operatorName, isSmallInstance, isSignedIn)
    }

    package var page: Page {
        Page(
            heading: "Who can read what", lede: "Without small print. Ask whoever runs this server about the rest.",
            tab: isSignedIn ? .me : nil, back: isSignedIn ? ("Me", Path.me.url) : ("Start", Path.home.url), body: body)
    }

    private var body: HTML {
        """
        <section><h2>The words on everything</h2>
        <p>Each thing you write carries one of these, and one place in the program decides by them who may read
        it.</p>
        <dl class="trust-labels">
        \(HTML.each(Label.allCases) { "<dt>\(PrivacyTag(label: $0))</dt><dd>\($0.promise)</dd>\n" })</dl></section>
        \(TrustWords.partner)
        <section><h2>Whoever runs the machine</h2>
        <p>\(WhoCanRead.runs(operatorName))</p>
        \(WhoCanRead.html)
        \(TrustWords.operator)
        <p>\(visits)</p></section>
        \(TrustWords.claims)
        \(TrustWords.device)
        \(TrustWords.leaving)
        """
    }

    private var visits: String {
        isSmallInstance
            ? """
            With fewer than ten accounts, or by invitation alone, this server writes no list of visits at all: it would \
            show who comes when.
            """
            : """
            The program’s own list of visits holds only which kind of page was asked for and whether it worked: no \
            name, no address, no word. Help is left out of it altogether.
            """
    }
}

extension Label {
    /// What somebody can rely on when they see this label.
    fileprivate var promise: String {
        switch self {
        case .onlyYou:
            "It opens with your sign-in and with nobody else’s. Your partner is not told that it exists."
        case .sealedUntilBoth:
            """
            Each of you writes alone. The two answers open together, once both are there, and not before. Whoever has \
            answered can tell that their partner has not answered yet, and never since when.
            """
        case .bothSaidYes:
            "Only what you have both chosen is shown. On every page a no looks the same as nothing said."
        case .bothOfYou:
            """
            You both read it. Whoever wrote it can take it back from view, and nobody is told whether it had been \
            read by then.
            """
        case .neverShown:
            "It is used only in a calculation that helps you both, and is never shown."
        }
    }
}

/// Who can read what.
package enum TrustRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .open(.trust, get: trust).with(sheet: StyleSheet("trust"))
    ]

    private static func trust(_ request: Request) async throws -> Reply {
        let accounts = try await request.site.accounts.value(request.vault)
        return .page(
            TrustPage(
                operatorName: request.settings.operatorName,
                isSmallInstance: request.settings.isSmall(accounts: accounts),
                isSignedIn: request.signedIn != nil
            ).page)
    }
}
