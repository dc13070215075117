package import RekindleHTML

/// Something calm that is good to know here.
package struct Notice: Component, Sendable {
    /// What the notice is about.
    package enum Kind: String, Sendable {
        /// Good to know.
        case info
        /// It worked.
        case done
        /// Take care.
        case care
    }

    package var body: HTML
    package var kind: Kind

    /// Describes a notice.
    package init(body: HTML, kind: Kind = .info) {
        self.body = body
        self.kind = kind
    }

    /// Describes a notice in one sentence.
    package init(_ words: String, kind: Kind = .info) {
        self.init(body: "<p>\(words)</p>", kind: kind)
    }

    /// The notice; what worked is also read aloud.
    package var html: HTML {
        """
        <div class="notice \(raw: kind.rawValue)"\(HTML.attribute("role", kind == .done ? "status" : nil))>\
        \(icon)<div>\(body)</div></div>
        """
    }

    private var icon: Icon {
        switch kind {
        case .info: .info
        case .done: .check
        case .care: .help
        }
    }
}

extension Notice {
    /// Over a form that stands as its author left it, begun and not sent.
    package static let begunWords = "You had begun this. Here it is as you left it."

    /// The same where it stands by itself.
    package static var begun: Notice { Notice(begunWords) }
}
