extension Form {
    /// The same with choices that are short: what is neither typed nor secret is compared with what a page offered, and
    /// to compare a long text is to normalise it. Whatever is cut was nothing that a page of ours had offered.
    func bounded(_ names: FieldNames) -> Form {
        Form(fields.map { ($0.name, names.isFree($0.name) ? $0.value : $0.value.cutAsChoice) })
    }

    /// What no page offers more of, where it is not plain ASCII: somebody may have typed it into a short field.
    static let choiceLimit = 64
    /// What no page offers more of at all: a token.
    static let tokenLimit = 3_000
}

extension Form.Field {
    /// Whether it looks like what pages offer, and not like something that was typed.
    var isChoice: Bool { value.utf8.allSatisfy(Self.isInChoice) }

    private static func isInChoice(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "?"), UInt8(ascii: "="):
            true
        default: false
        }
    }
}

extension FieldNames {
    /// Whether anything may stand in it: the page says how long it may be, and shows it again to be shortened.
    fileprivate func isFree(_ name: String) -> Bool { typed.contains(name) || secrets[name] != nil }
}

extension String {
    /// As much of it as anything has that is compared with what a page offered.
    var cutAsChoice: String {
        if utf8.count <= Form.choiceLimit { return self }
        let isPlain = utf8.allSatisfy { $0 < 0x80 }
        return String(UnicodeScalarView(unicodeScalars.prefix(isPlain ? Form.tokenLimit : Form.choiceLimit)))
    }
}
