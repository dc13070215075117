/// Where the styles, scripts and pictures of the layout are served, with the hash of their content in the address.
package struct AssetPaths: Sendable, Equatable {
    /// The styles of every page, in the order they are linked.
    package static let stylesheets = [
        "tokens.css", "base.css", "layout.css", "forms.css", "scale.css", "components.css", "pictures.css",
        "practice.css", "tonight.css", "weekly.css", "plan.css",
    ]
    /// The modules of every page; each attaches itself to its `data-` attribute.
    package static let scripts = [
        "fresh.js", "live.js", "hide.js", "focus.js", "draft.js", "once.js", "count.js", "copy.js", "zone.js",
        "timer.js", "register.js",
    ]

    private let urls: [String: String]

    /// Takes the address of each file by its name.
    package init(_ urls: [String: String]) {
        self.urls = urls
    }

    /// The address of a file, without a hash when none is known.
    package func url(_ name: String) -> String {
        urls[name] ?? "/assets/\(name)"
    }
}
