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
        \(preview)\
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

    /// What a chat program shows of an address that somebody sent. Where it finds nothing for that it takes the heading,
    /// which names who invites; so it finds the neutral name, and nothing else.
    private var preview: HTML {
        """
        <meta name="description" content="\(frame.instance)">
        <meta property="og:title" content="\(frame.instance)">
        <meta property="og:description" content="\(frame.instance)">

        """
    }

    private var sheets: [StyleSheet] { [.base, frame.sheet].compactMap(\.self) }
    private var scripts: [Script] { Script.everywhere + frame.scripts }
}
