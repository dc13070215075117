import RekindleCore
import RekindleHTML
import RekindleSite
import RekindleUI

/// The practices that somebody kept, or what will be here.
struct FavouritesPage: Sendable {
    var practices: [Practice]
    var isConnected: Bool

    var page: Page {
        Page(
            heading: "Favourites", lede: practices.isEmpty ? nil : "What you liked enough to keep at hand.", tab: .me,
            back: ("Library", Path.library.url), body: "\(PrivacyTag(label: Preferences.label))\(list)")
    }

    private var list: HTML {
        guard practices.isEmpty else {
            return PracticeList(practices: practices, isConnected: isConnected, isInOrder: true).html
        }
        return EmptyState(
            text: "What you like can wait for you here. On the page of each practice there is a button that keeps it.",
            step: ("Look through the library", Path.library.url)
        ).html
    }
}
