import RekindleHTML
import RekindleSite

/// What a browser shows from the moment Hide is pressed until the other site answers, however long that takes: nothing but
/// a link, for browsers that do not go on by themselves. It takes no place in the history.
struct LeavePage {
    private let settings: SiteSettings

    init(_ settings: SiteSettings) { self.settings = settings }

    var reply: Reply { .text(html.text, type: "text/html; charset=utf-8") }

    private var html: HTML {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>\(settings.instance)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="refresh" content="0; url=\(settings.leaveTo)">
        </head>
        <body><p><a href="\(settings.leaveTo)" rel="noreferrer">Go on</a></p></body>
        </html>

        """
    }
}
