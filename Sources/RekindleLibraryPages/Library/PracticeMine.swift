import Foundation
import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI
import RekindleVault

/// What somebody has to do with a practice: whether they kept it, when they did it, what both were glad of.
struct PracticeMine: Component, Sendable {
    /// One time it was done, in words.
    struct Time: Sendable {
        var day: String
        var how: String?
        var line: String
    }

    var isFavourite: Bool
    var times: [Time]
    var glad: GladCard?
    var practice: Practice.ID
    var csrf: String

    /// So many of the newest times are shown.
    private static let shown = 3

    init(_ practice: Practice, _ request: Request, _ me: Context) async throws {
        self.practice = practice.id
        csrf = request.csrf
        isFavourite = me.preferences.favourites.contains(practice.id)
        times = try await Doings.lately(practice.id, limit: Self.shown, by: me).map(Time.init)
        glad = try await GladFacts.lately(practice.id, of: me).map { GladCard($0, csrf: request.csrf) }
    }

    var button: FavouriteButton { FavouriteButton(practice: practice, isFavourite: isFavourite, csrf: csrf) }

    /// Not on paper: what is printed may lie about.
    var html: HTML {
        """
        <div class="no-print">\(HTML.when(glad?.isOpen == true) { glad?.html ?? .empty })\(notes)</div>
        """
    }

    /// Folded, and there whether or not anything is in it: two people look at this page together.
    private var notes: Card {
        Card(body: Details(summary: GladCard.own, body: own).html, quiet: true, label: Doing.label)
    }

    private var own: HTML {
        let waiting = HTML.when(glad?.isOpen == false) { glad?.html ?? .empty }
        return "\(waiting)\(times.isEmpty ? "<p>What you note after doing it is here for a while.</p>" : past)"
    }

    private var past: HTML {
        """
        <h2>When you did this</h2>
        <dl>\(HTML.each(times) { "<dt>\($0.day)</dt><dd>\($0.words)</dd>\n" })</dl>
        """
    }
}

extension PracticeMine.Time {
    init(_ doing: Doing) {
        day = DayWords(dayNumber: doing.day).words
        how = doing.how?.title
        line = doing.line
    }

    fileprivate var words: HTML {
        let how = how.map { "\($0)." } ?? (line.isEmpty ? "Done." : nil)
        return "\(how)\(HTML.when(how != nil && !line.isEmpty) { " " })\(line)"
    }
}
