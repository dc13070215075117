package import RekindleCore

/// A form that could not be kept as it was sent: typed while the session locked, or saved for later.
package struct Draft: Content {
    package static let kind = "draft"
    package static let label = Label.onlyYou

    package struct Field: Codable, Equatable, Sendable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The path that the form was sent to.
    package var path: String
    package var fields: [Field]
    /// Of one that lies beside what its author goes on with, where it came from.
    package var aside: Aside?

    /// Of one that came to a locked session: whether its browser had been in it a moment before, such as where Hide was pressed
    /// while something was typed. Whoever has that browser's cookies had an open session until then.
    package var isOwn: Bool?
    /// Whether it came behind the lock, where nobody has shown who they are.
    package var isHeld: Bool { aside != nil && isOwn != true }

    package init(path: String, fields: [Field]) {
        self.path = path
        self.fields = fields
    }

    /// The frozen names of what is kept.
    private enum CodingKeys: String, CodingKey {
        case path, fields, isOwn
        case aside = "lock"
    }
}
