import RekindleCore
import RekindleHTML
import RekindleRooms
import RekindleSite
import RekindleUI

/// What somebody has to do with a practice: whether they kept it, when they did it, what both were glad of.
struct PracticeMine: Component, Sendable {
    var isFavourite: Bool
    /// The newest times that they did it.
    var times: [Doing]
    var glad: GladCard?
    var practice: Practice.ID
    var csrf: String

    /// So many of the newest times are shown.
    private static let shown = 3

    init(_ practice: Practice, _ request: Request, _ me: Context) async throws {
        self.practice = practice.id
        csrf = request.csrf
        isFavourite = me.preferences.favourites.contains(practice.id)
        times = try await Doings.lately(practice.id, limit: Self.shown, by: me)
        glad = try await GladFacts.lately(practice.id, of: me).map { GladCard($0, csrf: request.csrf) }
    }

    /// Says what it will do.
    var button: PostForm {
        PostForm(
            action: Path.libraryFavourite(practice.rawValue).url, csrf: csrf,
            hidden: [("keep", isFavourite ? "no" : "yes")],
            submit: isFavourite ? "Take it off my favourites" : "Keep it as a favourite", weight: .quiet)
    }

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
        <dl>\(HTML.each(times) { "<dt>\(DayWords(dayNumber: $0.day).words)</dt><dd>\(words($0))</dd>\n" })</dl>
        """
    }

    private func words(_ doing: Doing) -> HTML {
        let how = doing.how.map { "\($0.title)." } ?? (doing.line.isEmpty ? "Done." : nil)
        return
            "\(how)\(HTML.when(how != nil && !doing.line.isEmpty) { " " })\(HTML.when(!doing.line.isEmpty) { Verbatim(doing.line) })"
    }
}
