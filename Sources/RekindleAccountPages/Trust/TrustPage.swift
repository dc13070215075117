import RekindleHTML
import RekindleSite
package import RekindleUI

/// Who can read what, told before anything is asked: no more than the program does, and what it cannot do.
package struct TrustPage {
    package var operatorName: String
    package var isSmallInstance: Bool
    package var isSignedIn: Bool

    package init(operatorName: String, isSmallInstance: Bool, isSignedIn: Bool) {
        self.operatorName = operatorName
        self.isSmallInstance = isSmallInstance
        self.isSignedIn = isSignedIn
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
        \(LabelsExplained())</section>
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
            With fewer than ten accounts on this server, the program writes no list of visits at all, since it would \
            show who comes when.
            """
            : """
            The program’s own list of visits holds only which kind of page was asked for and whether it worked: no \
            name, no address, no word. Help is left out of it altogether.
            """
    }
}
