import RekindleHTML
import RekindleRooms
package import RekindleSite
import RekindleUI

extension BeginningRoutes {
    /// Its words on Today.
    package static let today: TodayWords = { item, _ in
        switch item.what {
        case "begin":
            TodayCard(
                "What brings you here?", "A few words to tap, so that what comes fits.", "Tap what fits", to: .begin)
        case "help":
            TodayCard { isQuiet, csrf in
                let form = answer("two", "Show me ideas for two again", csrf)
                return HelpWords.gently(quiet: isQuiet, body: "<p>What comes here is for you alone.</p>", form: form)
            }
        case "ideasForTwo":
            TodayCard { _, csrf in
                Card(
                    title: "Ideas for two",
                    body: "<p>They come again, as you asked.</p>\(answer("alone", "Undo", csrf))",
                    quiet: true
                ).html
            }
        default: nil
        }
    }

    private static func answer(_ value: String, _ title: String, _ csrf: String) -> HTML {
        PostForm(action: Path.heard.url, csrf: csrf, hidden: [("answer", value)], submit: title, weight: .quiet).html
    }
}
