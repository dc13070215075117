/// Looked through by bytes, without taking it apart: some years of a past are long, and most pages ask for one practice.
extension LastDone: KeptAsText {
    package var keptText: String? { Self.isKept(text) ? text : nil }

    package init?(keptText: String) {
        guard Self.isKept(keptText) else { return nil }
        self.init(text: keptText)
    }

    /// Whether every line is one that `note` writes.
    private static func isKept(_ text: String) -> Bool {
        if text.isEmpty { return true }
        var (line, text) = (KeptLine(), text)
        return text.withUTF8 { bytes in
            var start = bytes.startIndex
            for place in bytes.indices {
                switch bytes[place] {
                case UInt8(ascii: " "): guard line.takes(bytes[start..<place]) else { return false }
                case UInt8(ascii: ";"): guard line.ends(with: bytes[start..<place]) else { return false }
                default: continue
                }
                start = place + 1
            }
            return line.ends(with: bytes[start...])
        }
    }
}

/// A line as far as it has been read: a practice, its last day, how it last was and when, and the day before the last.
private struct KeptLine {
    typealias Word = Slice<UnsafeBufferPointer<UInt8>>

    private var words = 0
    private var saysHow = false

    /// Takes in a word that others follow; false where it cannot stand there.
    mutating func takes(_ word: Word) -> Bool {
        defer { words += 1 }
        switch words {
        case 0: return !word.isEmpty
        case 1: return Self.isNumber(word)
        case 2:
            saysHow = !Self.isNone(word)
            return !saysHow || Doing.How.allCases.contains { word.elementsEqual($0.rawValue.utf8) }
        case 3: return saysHow ? Self.isNumber(word) : Self.isNone(word)
        default: return false
        }
    }

    /// Takes in the last word, and is ready for the next line.
    mutating func ends(with word: Word) -> Bool {
        defer { self = KeptLine() }
        return words == 4 && (Self.isNone(word) || Self.isNumber(word))
    }

    private static func isNone(_ word: Word) -> Bool { word.count == 1 && word.first == UInt8(ascii: "-") }

    private static func isNumber(_ word: Word) -> Bool { word.days != nil }
}
