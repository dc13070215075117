extension Substring {
    /// A cookie's name behind the mark of its instance, which is eight digits and a dash; nil without one.
    var behindMark: (mark: Substring, rest: Substring)? {
        let bare = hasPrefix("__Host-") ? dropFirst(7) : self
        guard let dash = bare.firstIndex(of: "-"), bare[..<dash].count == 8, bare[..<dash].allSatisfy(\.isHexDigit)
        else { return nil }
        return (self[...dash], self[index(after: dash)...])
    }
}
