package import RekindleCore
package import RekindleHTML

/// One thing of a page, with its own heading and at most one thing to do.
package struct Card: Component, Sendable {
    package var title: HTML?
    package var body: HTML
    package var action: (title: String, url: String)?
    /// Quiet cards stand back behind the others.
    package var quiet: Bool
    /// Who may read what is in it; the card's edge shows it too.
    package var label: Label?

    /// Describes a card.
    package init(
        title: String? = nil, body: HTML, action: (title: String, url: String)? = nil, quiet: Bool = false,
        label: Label? = nil
    ) {
        self.init(
            words: title.map { "\($0)" }, body: body, action: action, quiet: quiet, label: label)
    }

    /// The same with what a person typed in its title.
    package init(
        words title: HTML?, body: HTML, action: (title: String, url: String)? = nil, quiet: Bool = false,
        label: Label? = nil
    ) {
        self.title = title
        self.body = body
        self.action = action
        self.quiet = quiet
        self.label = label
    }

    /// The card.
    package var html: HTML {
        """
        <section class="card\(raw: quiet ? " quiet" : "")\(raw: edge)">
        \(label.map { PrivacyTag(label: $0) })\
        \(title.map { "<h2>\($0)</h2>\n" as HTML })\
        \(body)
        \(action.map(link))\
        </section>
        """
    }

    private func link(_ action: (title: String, url: String)) -> HTML {
        "<p class=\"card-action\">\(ActionLink(title: action.title, url: action.url, quiet: quiet))</p>\n"
    }

    private var edge: String {
        switch label {
        case .bothOfYou, .bothSaidYes: " edge-both"
        case .sealedUntilBoth: " edge-sealed"
        case .onlyYou, .neverShown: " edge-mine"
        case nil: ""
        }
    }
}
