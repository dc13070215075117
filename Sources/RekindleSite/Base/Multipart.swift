/// Reads a form that brings a file along, `multipart/form-data` (RFC 7578), piece by piece. It holds its few fields and the
/// file, and nothing besides; of a file that is too large nothing stays.
package struct Multipart {
    /// What stands before a part has so many bytes at most.
    static let headLimit = 4_096
    /// A field has so many bytes at most.
    static let fieldLimit = 4_096
    /// There are so many parts at most.
    static let mostParts = 8

    private enum State { case content, afterDelimiter, head, over }
    private enum Part { case none, field(String), file }

    /// The fields, as they came.
    package private(set) var fields: [(name: String, value: [UInt8])] = []
    /// The file; nil where none came.
    package private(set) var file: [UInt8]?
    /// Whether it was too large.
    package private(set) var isTooLarge = false
    private let delimiter: [UInt8]
    private let mostFile: Int
    private let holdsFile: (_ fields: [(name: String, value: [UInt8])]) -> Bool
    private var isHeld = false
    private var buffer: [UInt8] = Array("\r\n".utf8)
    private var (state, part, parts) = (State.content, Part.none, 0)

    /// - Parameters:
    ///   - type: the type as the request says it, with what stands between the parts; nil where it says none.
    ///   - mostFile: the most bytes of the file.
    ///   - holdsFile: whether the file is held, by the fields that came before it; it is asked where the file begins.
    package init?(
        type: String, upTo mostFile: Int,
        holdsFile: @escaping (_ fields: [(name: String, value: [UInt8])]) -> Bool = { _ in true }
    ) {
        guard let mark = type.firstMatch(of: /boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/.ignoresCase()) else {
            return nil
        }
        delimiter = Array("\r\n--\(mark.1 ?? mark.2 ?? "")".utf8)
        (self.mostFile, self.holdsFile) = (mostFile, holdsFile)
    }

    /// Reads on.
    package mutating func take(_ bytes: some Sequence<UInt8>) throws(Form.Fault) {
        buffer.append(contentsOf: bytes)
        while try step() {}
    }

    /// Whether the end has come, and nothing is missing.
    package var isWhole: Bool { state == .over }

    /// Does what can be done with what is there; false where more has to come first.
    private mutating func step() throws(Form.Fault) -> Bool {
        switch state {
        case .over:
            buffer.removeAll()
            return false
        case .content: return try readContent()
        case .afterDelimiter:
            guard buffer.count >= 2 else { return false }
            let isEnd = buffer.starts(with: "--".utf8)
            guard isEnd || buffer.starts(with: "\r\n".utf8) else { throw .notAForm }
            // The line break stays: what stands before a part may be nothing but its end.
            state = isEnd ? .over : .head
            return true
        case .head:
            guard let end = buffer.place(of: Array("\r\n\r\n".utf8)) else {
                if buffer.count > Self.headLimit { throw .notAForm }
                return false
            }
            if end > Self.headLimit { throw .notAForm }
            part = try Self.part(buffer[..<end])
            try begin()
            buffer.removeFirst(end + 4)
            state = .content
            return true
        }
    }

    private mutating func readContent() throws(Form.Fault) -> Bool {
        guard let end = buffer.place(of: delimiter) else {
            // The last bytes may be the beginning of what ends it.
            let known = max(0, buffer.count - delimiter.count + 1)
            try keep(buffer[..<known])
            buffer.removeFirst(known)
            return false
        }
        try keep(buffer[..<end])
        buffer.removeFirst(end + delimiter.count)
        (state, part) = (.afterDelimiter, .none)
        return true
    }

    private mutating func begin() throws(Form.Fault) {
        parts += 1
        guard parts <= Self.mostParts else { throw .notAForm }
        switch part {
        case .field(let name): fields.append((name, []))
        case .file:
            // Which of two files was meant nobody knows.
            guard file == nil else { throw .notAForm }
            (file, isHeld) = ([], holdsFile(fields))
        case .none: break
        }
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) throws(Form.Fault) {
        switch part {
        case .none: break
        case .field:
            let last = fields.count - 1
            guard fields[last].value.count + bytes.count <= Self.fieldLimit else { throw .notAForm }
            fields[last].value += bytes
        case .file where !isHeld: break
        case .file:
            if isTooLarge || (file?.count ?? 0) + bytes.count > mostFile {
                (isTooLarge, file) = (true, [])
            } else {
                file?.append(contentsOf: bytes)
            }
        }
    }

    /// What a part is, by what stands before it.
    private static func part(_ head: ArraySlice<UInt8>) throws(Form.Fault) -> Part {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let about = lines.first { $0.lowercased().hasPrefix("content-disposition:") }
        guard let about, let name = about.firstMatch(of: /[;\s]name="([^"]*)"/)?.1, Form.isName(String(name)) else {
            throw .notAForm
        }
        return about.firstMatch(of: /[;\s]filename\*?=/) == nil ? .field(String(name)) : .file
    }
}

extension [UInt8] {
    /// Where this begins for the first time.
    fileprivate func place(of wanted: [UInt8]) -> Int? {
        guard let first = wanted.first, count >= wanted.count else { return nil }
        return withUnsafeBufferPointer { bytes in
            var place = 0
            while place + wanted.count <= bytes.count {
                if bytes[place] == first, bytes[place..<place + wanted.count].elementsEqual(wanted) { return place }
                place += 1
            }
            return nil
        }
    }
}
