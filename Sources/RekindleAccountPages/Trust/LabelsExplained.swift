import RekindleCore
import RekindleHTML
import RekindleUI

/// The five labels, each with what it promises.
struct LabelsExplained: Component {
    var html: HTML {
        """
        <dl class="trust-labels">
        \(HTML.each(Label.allCases) { "<dt>\(PrivacyTag(label: $0))</dt><dd>\($0.promise)</dd>\n" })</dl>
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
            answered can tell that the other has not yet, never since when.
            """
        case .bothSaidYes:
            "Only what you have both chosen is shown. A no looks the same as nothing said."
        case .bothOfYou:
            """
            You both read it. Whoever wrote it can take it back from view, and nobody is told whether it had been \
            read by then.
            """
        case .neverShown:
            "It goes into a reckoning that helps you both, and is shown to nobody as it is."
        }
    }
}
