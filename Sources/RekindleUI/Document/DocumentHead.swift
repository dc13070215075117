import RekindleHTML

/// What the browser reads before the page; nothing in it tells what this place is for.
struct DocumentHead: Component {
    /// The paper of `base.css`, since a browser's own bars cannot read custom properties.
    static let paper = (light: "#faf6ee", dark: "#211f2a")

    let frame: Frame

    var html: HTML {
        """
        <head>
        <meta charset="utf-8">
        <title>\(frame.instance)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="\(Self.paper.light)">
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="\(Self.paper.dark)">
        <link rel="icon" type="image/svg+xml" href="\(frame.assets.url("icon.svg"))">
        <link rel="manifest" href="\(frame.assets.url("manifest.webmanifest"))">
        \(HTML.each(sheets) { "<link rel=\"stylesheet\" href=\"\(frame.assets.url($0.file))\">\n" })\
        \(HTML.each(scripts) { "<script type=\"module\" src=\"\(frame.assets.url($0.file))\"></script>\n" })\
        </head>
        """
    }

    private var sheets: [StyleSheet] { [.base, frame.sheet].compactMap(\.self) }
    private var scripts: [Script] { Script.everywhere + frame.scripts }
}
