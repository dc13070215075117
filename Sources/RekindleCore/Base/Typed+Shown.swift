extension Typed {
    /// Whether a page can show it: line breaks, tabs, and whatever is no control character.
    package static func isShowable(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\t" || (scalar.value >= 0x20 && !(0x7f...0x9f).contains(scalar.value))
    }
}
