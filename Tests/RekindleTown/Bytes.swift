import Foundation

extension String {
    /// Whether these very bytes are in it. Thousands of pages are searched, and letter by letter that takes long.
    package func holds(_ needle: some StringProtocol) -> Bool { offset(of: String(needle)) != nil }

    /// What stands between the first of one and the next of the other.
    package func between(_ before: String, _ after: String) -> String? {
        guard let start = offset(of: before).map({ $0 + before.utf8.count }) else { return nil }
        let rest = String(decoding: utf8.dropFirst(start).prefix(16_384), as: UTF8.self)
        guard let end = rest.offset(of: after) else { return nil }
        return String(decoding: rest.utf8.prefix(end), as: UTF8.self)
    }

    /// What follows the first of it.
    package func after(_ mark: String) -> String? {
        offset(of: mark).map { String(decoding: utf8.dropFirst($0 + mark.utf8.count), as: UTF8.self) }
    }

    /// As a page shows it literally.
    package var escaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }

    private func offset(of needle: String) -> Int? {
        var (whole, part) = (self, needle)
        return whole.withUTF8 { whole in part.withUTF8 { Self.offset(of: $0, in: whole) } }
    }

    private static func offset(of part: UnsafeBufferPointer<UInt8>, in whole: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = whole.baseAddress, let wanted = part.baseAddress, let first = part.first else { return 0 }
        var place = 0
        while whole.count - place >= part.count {
            guard let next = memchr(start + place, Int32(first), whole.count - place) else { return nil }
            place = UnsafeRawPointer(next) - UnsafeRawPointer(start)
            guard whole.count - place >= part.count else { return nil }
            if memcmp(start + place, wanted, part.count) == 0 { return place }
            place += 1
        }
        return nil
    }
}

extension String {
    /// Without what keeps a person's words apart from the sentence around them: the same to the eye.
    package var asRead: String {
        ["<bdi translate=\"no\">", "</bdi>", "\u{2068}", "\u{2069}"].reduce(self) { $0.replacing($1, with: "") }
    }
}
