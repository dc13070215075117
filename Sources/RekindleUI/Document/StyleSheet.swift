/// A sheet of styles. A page loads the base sheet and, where its room has one, that room's.
package struct StyleSheet: Hashable, Sendable {
    /// What every page is made of; its classes carry no room's name.
    package static let base = StyleSheet("base")

    /// The room in kebab case, with which each class of its own begins.
    package let name: String

    /// Names a room's sheet.
    package init(_ name: String) { self.name = name }

    /// The file among the assets.
    package var file: String { "\(name).css" }
}
