import RekindleSite
import RekindleTown
import Testing

/// Forms that bring a file along, however they are cut on their way.
struct MultipartTests {
    private static let file: [UInt8] = Array("PK\r\n--\r\n----walnut\r\n\u{0}\r".utf8) + [0xFF, 0x0D, 0x0A]
    private static let form = FileForm(fields: [("csrf", "abc"), ("password", "tea\r\nand")], file: file)

    private static func read(
        _ bytes: [UInt8], type: String = form.type, by size: Int = .max, upTo most: Int = 10_000
    ) throws -> Multipart {
        var form = try #require(Multipart(type: type, upTo: most))
        var rest = bytes[...]
        while !rest.isEmpty {
            try form.take(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return form
    }

    @Test(arguments: [1, 2, 3, 7, 16, 64, 100_000]) func `it is the same in pieces of any size`(size: Int) throws {
        let read = try Self.read(Self.form.bytes, by: size)
        #expect(read.isWhole && !read.isTooLarge)
        #expect(read.fields.map(\.name) == ["csrf", "password"])
        #expect(read.fields.map { String(decoding: $0.value, as: UTF8.self) } == ["abc", "tea\r\nand"])
        #expect(read.file == Self.file)
    }

    @Test func `cut anywhere it is not whole`() throws {
        let end = Self.form.bytes.count - 2
        for length in 0..<end {
            let read = try Self.read(Array(Self.form.bytes[..<length]))
            #expect(!read.isWhole, "\(length)")
        }
        #expect(try Self.read(Array(Self.form.bytes[..<end])).isWhole)
    }

    @Test func `of a file that is too large nothing stays, and the rest is read`() throws {
        for (most, isTooLarge) in [(Self.file.count, false), (Self.file.count - 1, true), (0, true)] {
            let read = try Self.read(Self.form.bytes, by: 5, upTo: most)
            #expect(read.isWhole && read.isTooLarge == isTooLarge)
            #expect(read.file == (isTooLarge ? [] : Self.file))
        }
    }

    @Test func `no file, and one without a byte`() throws {
        #expect(try Self.read(FileForm(fields: [("csrf", "a")], file: nil).bytes).file == nil)
        #expect(try Self.read(FileForm(fields: [], file: []).bytes).file == [])
    }

    @Test(arguments: [
        "multipart/form-data; boundary=x", "multipart/form-data; boundary=\"x\"", "multipart/form-data;BOUNDARY=x",
        "multipart/form-data; charset=utf-8; boundary=x",
    ])
    func `what stands between the parts is said in several ways`(type: String) throws {
        let form = FileForm(fields: [("csrf", "a")], file: [1], mark: "x")
        #expect(try Self.read(form.bytes, type: type).file == [1])
    }

    @Test(arguments: [
        "", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"",
    ])
    func `without it there is no form`(type: String) {
        #expect(Multipart(type: type, upTo: 10) == nil)
    }

    private static func parts(_ heads: [String]) -> [UInt8] {
        Array(heads.map { "--x\r\n\($0)\r\n\r\nvalue\r\n" }.joined().utf8) + Array("--x--\r\n".utf8)
    }

    private static let named = "Content-Disposition: form-data; name=\"a\""
    private static let filed = named + "; filename=\"b\""

    @Test(arguments: [
        [""], ["X: y"], ["Content-Disposition: form-data"], ["Content-Disposition: form-data; filename=\"a\""],
        ["Content-Disposition: form-data; name=a"], ["Content-Disposition: form-data; name=\"é\""],
        [filed, filed], [String](repeating: named, count: 9), [named + "; " + String(repeating: "x", count: 5_000)],
    ])
    func `what no browser sends is no form`(heads: [String]) {
        #expect(throws: Form.Fault.notAForm) {
            try Self.read(Self.parts(heads), type: "multipart/form-data; boundary=x", by: 1_000)
        }
    }

    @Test func `a field has an end`() {
        let long = FileForm(fields: [("a", String(repeating: "x", count: 4_097))], file: nil)
        #expect(throws: Form.Fault.notAForm) { try Self.read(long.bytes, by: 1_000) }
    }

    @Test func `what stands before and behind is passed over`() throws {
        let around = Array("Preamble\r\n".utf8) + Self.form.bytes + Array("epilogue\r\n--more".utf8)
        #expect(try Self.read(around).file == Self.file)
    }
}
