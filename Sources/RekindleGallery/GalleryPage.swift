import Foundation
import RekindleCore
import RekindleHTML
import RekindleHouse
import RekindleSite
import RekindleUI

/// People of the demo who are in one state.
package struct GalleryPeople: Sendable {
    let words: String
    let logins: [String]

    /// - Parameters:
    ///   - words: what state it is.
    ///   - logins: what those who are in it sign in with.
    package init(_ words: String, logins: [String]) {
        (self.words, self.logins) = (words, logins)
    }
}

/// The pages of every room as links, people in every state to see them as, and a clock to turn.
struct GalleryPage: Refusable, Sendable {
    var now: Date
    /// How many days the clock is ahead.
    var days: Int
    /// One practice stands for all.
    var practice: String
    var people: [GalleryPeople]
    /// What everybody in the demo signs in with.
    var password: String
    var csrf: String
    var refusal: FormRefusal?

    var page: Page {
        Page(
            heading: "Every room", lede: "For developers, and only in the demo.",
            body: "\(clock)\(others)\(HTML.each(RoomListing.all, room))")
    }

    private var clock: HTML {
        """
        <section><h2>The clock</h2>
        <p>In the demo it is \(Zone.utc.moment(of: now)) in UTC, \(ahead). What you write now keeps this \
        date when the clock goes back.</p>
        <p>Turning the clock does not sign you out here. Other browsers are locked and ask for the password. A \
        session ends after 60 days: sign in again as ada or sam, with the password \(password), which is everybody’s.</p>
        \(turn(by: 1, "A day ahead", refusal))\(turn(by: 7, "A week ahead"))\(turn(by: 0, "Back to now"))</section>

        """
    }

    private var ahead: String {
        switch days {
        case 0: "which is now"
        case 1: "one day ahead"
        default: "\(days) days ahead"
        }
    }

    private func turn(by days: Int, _ title: String, _ refusal: FormRefusal? = nil) -> HTML {
        PostForm(
            action: Path.gallery.url, csrf: csrf, hidden: [("days", String(days))], refusal: refusal, submit: title,
            weight: .quiet
        ).html
    }

    /// Tapping a name signs this browser in.
    private var others: HTML {
        HTML.when(!people.isEmpty) {
            """
            <section><h2>Who to be</h2>
            <p>Each of these is alone, in one state of what opens for two, or on their own again.</p>
            \(HTML.each(people) { one in "<p>\(one.words).</p>\n\(HTML.each(one.logins, enter))" })</section>

            """
        }
    }

    private func enter(_ login: String) -> HTML {
        PostForm(
            action: Path.gallery.url, csrf: csrf, hidden: [("as", login)], submit: "Be \(login)", weight: .quiet
        ).html
    }

    private func room(_ room: RoomListing) -> HTML {
        let links = room.addresses.filter { $0.shows && $0.access != .machines }.compactMap(link)
        return HTML.when(!links.isEmpty) { "<section><h2>\(room.name)</h2>\n\(LinkRow.list(links))</section>\n" }
    }

    /// Nothing links to a page about something that is not in the demo, such as an invitation.
    private func link(_ address: RoomListing.Address) -> LinkRow? {
        let url = address.pattern.replacing("/library/{id}", with: "/library/\(practice)")
        return url.contains("{") ? nil : LinkRow(title: url, url: url, detail: address.access.words)
    }
}

extension RoomListing.Access {
    fileprivate var words: String {
        switch self {
        case .machines: "For machines"
        case .anyone: "For everybody"
        case .signedIn: "For anyone who is signed in"
        case .connected: "For two who are connected"
        }
    }
}
