import RekindleCore
import RekindleHTML

/// The time zones to choose from, by part of the world.
struct ZoneField: Sendable {
    /// The chosen one; a name that is not known here stays in the list, so that nothing chosen is lost unseen.
    var value: String

    var html: HTML {
        """
        <div class="field">
        <label for="field-zone">Time zone</label>
        <p class="hint" id="field-zone-hint">The nearest big city. Days and weeks begin by it.</p>
        <select id="field-zone" name="zone" aria-describedby="field-zone-hint">
        \(HTML.when(!Self.known.contains(value)) { option(value, title: "\(value) (not known here)") })\
        \(HTML.each(Self.parts, group))\
        </select>
        </div>
        """
    }

    private func group(_ part: Part) -> HTML {
        "<optgroup label=\"\(part.title)\">\n\(HTML.each(part.names) { option($0, title: Self.city($0)) })</optgroup>\n"
    }

    private func option(_ name: String, title: String) -> HTML {
        "<option value=\"\(name)\"\(HTML.flag("selected", name == value))>\(title)</option>\n"
    }

    private struct Part: Sendable {
        var title: String
        var names: [String]
    }

    private static let known = Set(Zone.names)

    /// Names come sorted, so those of one part of the world stand together.
    private static let parts: [Part] = Zone.names.reduce(into: []) { parts, name in
        let title = name.split(separator: "/").count > 1 ? String(name.prefix { $0 != "/" }) : "Everywhere"
        if parts.last?.title == title {
            parts[parts.count - 1].names.append(name)
        } else {
            parts.append(Part(title: title, names: [name]))
        }
    }

    /// `America/Argentina/Buenos_Aires` is read as "Argentina, Buenos Aires".
    private static func city(_ name: String) -> String {
        let places = name.split(separator: "/")
        return places.dropFirst(places.count > 1 ? 1 : 0).joined(separator: ", ").replacing("_", with: " ")
    }
}
