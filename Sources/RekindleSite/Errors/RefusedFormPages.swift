import RekindleHTML
import RekindleUI

/// Something that another site sent. It is not shown: two presses would then do that site's bidding.
enum ForeignFormPage {
    static let page = Page(
        heading: "That did not come from here.",
        body: Refusal(
            words: "Another site sent this, and nothing was done. If it was you, open the page here and send it again."
        )
        .html)
}

/// Something that is no form at all.
enum NotAFormPage {
    static let page = Page(
        heading: "That did not arrive whole.",
        body: Refusal(words: "It was not sent as a form. Go back, what you wrote is still there, and send it again.")
            .html)
}
