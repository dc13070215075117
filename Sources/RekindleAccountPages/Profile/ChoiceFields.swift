import RekindleCore
import RekindleHTML
import RekindleUI

/// A full hour of the day, or none.
struct HourField: Component, Sendable {
    var label: String
    var name: String
    var value: String
    var refusal: String?

    private var words: FieldWords { FieldWords(id: "field-\(name)", label: label, refusal: refusal) }

    var html: HTML {
        """
        <div class="field">
        \(words.before)<select id="\(words.id)" name="\(name)" autocomplete="off"\(words.attributes)>
        <option value=""\(HTML.flag("selected", !isListed))>none
        \(HTML.each(Preferences.hours) { hour in
            "<option value=\"\(hour)\"\(HTML.flag("selected", value == String(hour)))>\(Self.words(hour))\n"
        })</select>
        </div>
        """
    }

    private var isListed: Bool { Int(value).map(Preferences.hours.contains) ?? false }

    static func words(_ hour: Int) -> String { hour < 10 ? "0\(hour):00" : "\(hour):00" }
}

/// The time zones to choose from. Their end tags and values are left out, as HTML allows: there are hundreds, and a
/// phone on a bad line loads them all.
struct ZoneField: Component, Sendable {
    /// The chosen one; a name that is not on the list stays chosen, so that nothing is lost or renamed unseen.
    var value: String
    var refusal: String?

    private var words: FieldWords {
        FieldWords(
            id: "field-zone", label: "Time zone",
            hint: "The nearest big city. Days begin by it; a week begins at the same moment for everyone.",
            refusal: refusal)
    }

    var html: HTML {
        """
        <div class="field">
        \(words.before)<select id="\(words.id)" name="zone" autocomplete="off"\(words.attributes)>
        \(HTML.when(!Self.listed.contains(value)) { unlisted })\
        \(HTML.each(Zone.names) { "<option\(HTML.flag("selected", $0 == value))>\($0)" })\
        </select>
        </div>
        """
    }

    /// Another name of a region on the list, or one that is not known here any more.
    private var unlisted: HTML {
        guard Zone(value) == nil else { return "<option selected>\(value)" }
        return "<option selected value=\"\(value)\">\(value) (not known here)"
    }

    private static let listed = Set(Zone.names)
}
