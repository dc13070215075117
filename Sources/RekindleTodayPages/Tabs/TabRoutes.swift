import RekindleCore
import RekindleHTML
package import RekindleLibrary
import RekindleRooms
package import RekindleSite
package import RekindleUI
import RekindleVault

/// The tabs that gather what other rooms offer.
package enum TabRoutes {
    /// What stands in the list of the house.
    package static let routes: [Route] = [
        .mine(.talk, get: { .page(ShelfTabs.talk($0.library, isConnected: $1.isConnected)) }),
        .mine(.together, get: { .page(ShelfTabs.together($0.library, isConnected: $1.isConnected)) }),
        .mine(.us, get: us).live(areas),
    ]

    /// What can change on a page that shows all that the two have.
    static let areas = [
        LiveUpdates.connection, FirstMinutes.name, Picture.name, WeekPlan.name, Trial.name, TrialEnd.name,
        WeeklyTalk.kind,
    ]

    private static func us(_ request: Request, _ me: Context) async throws -> Reply {
        switch try await StoryFacts(of: me) {
        case .alone(let beginning, let hasCheckIn):
            .page(StoryPage(beginning: beginning, hasCheckIn: hasCheckIn).page)
        case .together(let first, let hasPicture):
            .page(UsPage(partnerName: me.partnerName, first: Card(first), hasPicture: hasPicture).page)
        }
    }
}

/// The tabs of things to do: what a few rooms of the library offer, and the way to everything else.
package enum ShelfTabs {
    /// What is here for talking, with the way out of an argument first.
    package static func talk(_ library: Library, isConnected: Bool) -> Page {
        let pause = Card(
            title: "In the middle of an argument?",
            body: "<p>Words for stopping without walking out on each other, and a time to come back.</p>",
            action: ("Take a pause", Path.pause.url))
        return Page(
            heading: "Talk",
            lede: isConnected
                ? "For when words are hard to find, or come out too hot."
                : "For when words are hard to find, or come out too hot. You can begin on your own.",
            tab: .talk,
            body: """
                \(pause)
                \(shelves([.openness, .listening, .lessons], library, isConnected: isConnected))
                \(after("The talking happens between you two. None of it is typed in or kept here."))
                """)
    }

    /// Small things for two: time, gestures, touch.
    package static func together(_ library: Library, isConnected: Bool) -> Page {
        Page(
            heading: "Together",
            lede: isConnected
                ? "A little time, a kind gesture, a hand where it is welcome. Choose the smallest one that appeals to you."
                : "A little time, a kind gesture, a hand where it is welcome. One person can begin, and each page says how.",
            tab: .together,
            body: """
                \(shelves([.time, .affection, .touch], library, isConnected: isConnected))
                \(after("All of this happens away from the screen. Nothing has to be reported back."))
                """, drawing: isConnected ? .together : .open)
    }

    /// What each room offers, under its name; nothing where there is nothing.
    private static func shelves(_ rooms: [Strategy], _ library: Library, isConnected: Bool) -> HTML {
        HTML.each(rooms) { room in
            let practices = library.offered(in: room)
            return HTML.when(!practices.isEmpty) {
                """
                <section id="\(room.rawValue)"><h2>\(room.title)</h2>
                <p>\(room.welcome)</p>
                \(PracticeList(practices: practices, isConnected: isConnected).html)</section>

                """
            }
        }
    }

    /// How a tab ends: what to know, and the way to everything else.
    private static func after(_ words: String) -> HTML {
        """
        <section><h2>Something else?</h2>
        <p>\(words)</p>
        \(LinkRow.list([
            LinkRow(
                title: "The library", url: Path.library.url, detail: "Everything there is to do and to read here",
                icon: .book)
        ]))</section>
        """
    }
}
