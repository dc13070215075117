import RekindleCore
import RekindleHTML
import RekindleUI

/// A full hour of the day, or none.
struct HourField: Component, Sendable {
    var label: String
    var name: String
    var value: String

    var html: HTML {
        """
        <div class="field">
        <label for="field-\(name)">\(label)</label>
        <select id="field-\(name)" name="\(name)">
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
