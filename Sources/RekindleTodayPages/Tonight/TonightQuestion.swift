import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// How is tonight? Four words to tap; what is tapped travels in the form, is answered and is gone.
struct TonightQuestion: Sendable {
    var csrf: String
    var refusal: String?

    var html: HTML {
        """
        <section class="tonight-moods"><h2>How is tonight?</h2>
        <form method="post" action="\(Path.tonight.url)">
        \(HiddenField("csrf", csrf))
        \(refusal.map { Refusal(words: $0).html })\
        <div class="choices">
        \(HTML.each(Situation.Mood.allCases) {
            "<button type=\"submit\" class=\"button quiet\" name=\"mood\" value=\"\($0.rawValue)\">\($0.words)</button>\n"
        })</div>
        <p class="hint">One tap for something that fits. Nothing of it is kept.</p>
        </form></section>
        """
    }
}

extension Situation.Mood {
    /// As people tap it.
    var words: String {
        switch self {
        case .fought: "We just fought"
        case .hurting: "I’m hurting"
        case .quiet: "Ten quiet minutes"
        case .good: "A good day"
        }
    }
}
