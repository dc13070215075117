/// The partner on the sofa: a typed name that lives as long as the screens do. It cannot be encoded, so that nothing
/// can seal or store it by mistake.
package struct Guest: Equatable, Sendable {
    /// Why a name cannot be used.
    package enum Refusal: Error, Equatable, Sendable {
        /// Nothing in it can be seen.
        case empty
        case tooLong
    }

    /// Letters and marks that fit.
    package static let limit = 60

    package let name: String

    /// Takes what was typed, on one line. Its length is looked at first, also with the spaces in it.
    package init(_ typed: String) throws(Refusal) {
        guard Typed.fits(typed, Self.typedLimit) else { throw .tooLong }
        let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !Typed.isBlank(name) else { throw .empty }
        if name.isLonger(than: Self.limit) { throw .tooLong }
        self.name = name
    }

    /// With spaces around it and between.
    private static let typedLimit = 600
}
