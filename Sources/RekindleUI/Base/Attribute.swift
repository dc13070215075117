package import RekindleHTML

extension HTML {
    /// A space and an attribute, or nothing when there is no value; `name` is always a constant of this program.
    static func attribute(_ name: StaticString, _ value: String?) -> HTML {
        guard let value else { return .empty }
        return " \(raw: "\(name)")=\"\(value)\""
    }

    /// A space and a bare attribute when it holds.
    package static func flag(_ name: StaticString, _ holds: Bool) -> HTML {
        holds ? " \(raw: "\(name)")" as HTML : .empty
    }
}
