import RekindleCore
import RekindleHTML

/// The time zones to choose from. Their end tags and values are left out, as HTML allows: there are hundreds, and a
/// phone on a bad line loads them all.
struct ZoneField: Sendable {
    /// The chosen one; a name that is not known here stays in the list, so that nothing chosen is lost unseen.
    var value: String

    var html: HTML {
        """
        <div class="field">
        <label for="field-zone">Time zone</label>
        <p class="hint" id="field-zone-hint">The nearest big city. Days and weeks begin by it.</p>
        <select id="field-zone" name="zone" aria-describedby="field-zone-hint">
        \(HTML.when(!Self.known.contains(value)) { "<option selected value=\"\(value)\">\(value) (not known here)\n" })\
        \(HTML.each(Zone.names) { "<option\(HTML.flag("selected", $0 == value))>\($0)\n" })\
        </select>
        </div>
        """
    }

    private static let known = Set(Zone.names)
}
