package import RekindleHTML

/// What a form carries unseen. A browser that fills in fields again after a reload leaves it as it was sent: an old value
/// here would be a wrong one that nobody sees.
package struct HiddenField: Component, Sendable {
    private let name: String
    private let value: String
    private let isForZone: Bool

    /// Describes a field.
    /// - Parameter isForZone: whether the browser's time zone goes in by itself.
    package init(_ name: String, _ value: String, isForZone: Bool = false) {
        (self.name, self.value, self.isForZone) = (name, value, isForZone)
    }

    /// The field.
    package var html: HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\" autocomplete=\"off\"\(HTML.flag("data-zone", isForZone))>"
    }
}
