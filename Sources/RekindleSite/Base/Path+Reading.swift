extension Path {
    /// The address that a URL has among these, with what stands there for its parameter; nil where it is none of them.
    /// Its `url` is then the very same text.
    package init?(_ url: String, among known: [Path]) {
        guard let path = known.lazy.compactMap({ $0.read(url) }).first else { return nil }
        self = path
    }

    /// This address as a URL has it.
    private func read(_ url: String) -> Path? {
        let places = pattern.split(separator: "/", omittingEmptySubsequences: false)
        guard let place = places.firstIndex(where: { $0.hasPrefix("{") }) else { return pattern == url ? self : nil }
        let parts = url.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.indices.contains(place), isParameter(parts[place]) else { return nil }
        let path = with(String(parts[place]))
        return path.url == url ? path : nil
    }

    /// The same address with another parameter.
    private func with(_ parameter: String) -> Path {
        switch self {
        case .join: .join(parameter)
        case .libraryItem: .libraryItem(parameter)
        case .libraryDo: .libraryDo(parameter)
        case .libraryDone: .libraryDone(parameter)
        case .libraryFavourite: .libraryFavourite(parameter)
        case .session: .session(parameter)
        case .oursLetter: .oursLetter(parameter)
        case .oursDrop: .oursDrop(parameter)
        case .fromFile: .fromFile(parameter)
        case .fromFileOut: .fromFileOut(parameter)
        default: self
        }
    }

    /// Ids are small letters, digits and hyphens; the secret of a link is Base64 for addresses. Bytes are looked at,
    /// since as text a Kelvin sign equals a K.
    private func isParameter(_ text: Substring) -> Bool {
        let letters = if case .join = self { Self.secretLetters } else { Self.idLetters }
        return (1...80).contains(text.utf8.count) && text.utf8.allSatisfy(letters.contains)
    }

    private static let idLetters = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
    private static let secretLetters = idLetters.union("ABCDEFGHIJKLMNOPQRSTUVWXYZ_".utf8)
}
