package import RekindleHTML

/// Something to take back, put away or end: folded until somebody asks for it, with what happens then.
package struct FoldedForm: Component, Sendable {
    private let summary: String
    private let form: PostForm

    /// Describes it by its line, what happens then, and the words on the button; left out, they are those of the line.
    package init(
        _ summary: String, _ words: HTML, submit: String? = nil, action: String, csrf: String,
        hidden: [(name: String, value: String)] = []
    ) {
        self.summary = summary
        form = PostForm(
            action: action, csrf: csrf, hidden: hidden, body: "<p>\(words)</p>", submit: submit ?? summary,
            weight: .quiet)
    }

    /// The same where the words hold nothing that a person typed.
    @_disfavoredOverload
    package init(
        _ summary: String, _ words: String, submit: String? = nil, action: String, csrf: String,
        hidden: [(name: String, value: String)] = []
    ) {
        self.init(summary, "\(words)" as HTML, submit: submit, action: action, csrf: csrf, hidden: hidden)
    }

    /// The line and what is behind it.
    package var html: HTML { Details(summary: summary, body: form.html).html }
}
