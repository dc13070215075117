extension String {
    /// The text without the characters that change how what stands around it is read: marks that embed, override or
    /// isolate a direction and are not closed by the end of an element, and the separator of paragraphs, which ends all
    /// of them. The marks that right-to-left writing needs between two words stay.
    package var withoutDirections: String {
        guard unicodeScalars.contains(where: Self.turns) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !Self.turns($0) }))
    }

    private static func turns(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069, 0x2029: true
        default: false
        }
    }
}
