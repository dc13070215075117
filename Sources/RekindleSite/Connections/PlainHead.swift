import NIOHTTP1

extension HTTPRequestHead {
    /// The same without fields that hold more than ASCII. What this server reads of them is compared with words of its own,
    /// and to compare other text is to normalise it, which takes time with the square of its marks. Cookies stay: programs
    /// at the same address set them too, and they are read by their bytes.
    var plain: HTTPRequestHead {
        var head = self
        for (name, value) in headers where !value.isPlain && name.lowercased() != "cookie" {
            head.headers.remove(name: name)
        }
        return head
    }
}

extension String {
    /// Whether it is ASCII, of which nothing is ever normalised.
    var isPlain: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
