package import RekindleHTML

/// A form that changes something: hidden fields, why it was refused, the fields, what to do.
package struct PostForm: Component, Sendable {
    /// How loud the form's own button is.
    package enum Weight: Sendable {
        /// The one thing this page is for.
        case primary
        /// One of several things.
        case quiet
        /// Something that cannot be undone.
        case grave
    }

    package var action: String
    package var csrf: String
    package var hidden: [(name: String, value: String)]
    package var refusal: FormRefusal?
    package var body: HTML
    package var submit: String
    package var secondary: (name: String, value: String, title: String)?
    package var id: String?
    /// Where what is being typed is kept as a draft; none when nil.
    package var draft: String?
    package var weight: Weight
    /// Whether a file is chosen in it.
    package var takesFile: Bool

    /// Describes a form.
    package init(
        action: String, csrf: String, hidden: [(name: String, value: String)] = [], refusal: FormRefusal? = nil,
        body: HTML = .empty, submit: String, secondary: (name: String, value: String, title: String)? = nil,
        id: String? = nil, draft: String? = nil, weight: Weight = .primary, takesFile: Bool = false
    ) {
        self.action = action
        self.csrf = csrf
        self.hidden = hidden
        self.refusal = refusal
        self.body = body
        self.submit = submit
        self.secondary = secondary
        self.id = id
        self.draft = draft
        self.weight = weight
        self.takesFile = takesFile
    }

    /// The whole form.
    package var html: HTML {
        """
        <form method="post" action="\(action)"\(HTML.attribute("id", id))\(HTML.attribute("data-draft", draft))\
        \(HTML.attribute("enctype", takesFile ? "multipart/form-data" : nil))>
        \(HiddenField("csrf", csrf))
        \(HTML.each(hidden) { "\(HiddenField($0.name, $0.value))\n" })\(refusal.map { Refusal(words: $0.words) })\
        \(body)
        \(buttons)
        </form>
        """
    }

    /// Enter presses the first button, so the form's own comes first; the second may leave fields empty.
    private var buttons: HTML {
        """
        <div class="buttons">
        <button type="submit" class="button \(raw: weight.style)">\(submit)</button>
        \(secondary.map {
            """
            <button type="submit" class="button quiet" name="\($0.name)" value="\($0.value)" \
            formnovalidate>\($0.title)</button>

            """ as HTML
        })\
        \(HTML.when(draft != nil) { "<p class=\"draft-state\" role=\"status\" data-draft-state></p>\n" })\
        </div>
        """
    }
}

extension PostForm.Weight {
    var style: String {
        switch self {
        case .primary: "primary"
        case .quiet: "quiet"
        case .grave: "grave"
        }
    }
}

/// Why something was not done, and what to do instead.
package struct Refusal: Component {
    package let words: HTML

    /// Describes a refusal.
    package init(words: HTML) {
        self.words = words
    }

    /// The same where the words hold nothing that a person typed.
    @_disfavoredOverload
    package init(words: String) {
        self.init(words: "\(words)" as HTML)
    }

    package var html: HTML {
        "<div role=\"alert\" class=\"refusal\" tabindex=\"-1\">\(words)</div>\n"
    }
}
