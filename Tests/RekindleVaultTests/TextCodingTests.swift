import RekindleVault
import Testing

/// Bytes as text for links, cookies, papers and authenticators (RFC 4648).
struct TextCodingTests {
    @Test(
        arguments: zip(
            ["", "f", "fo", "foo", "foob", "fooba", "foobar"],
            ["", "MY", "MZXQ", "MZXW6", "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI"]))
    func `base 32 is as published, without padding`(plain: String, text: String) {
        #expect(Base32.encode(Array(plain.utf8)) == text)
        #expect(Base32.decode(text) == Array(plain.utf8))
    }

    @Test(arguments: ["mzxw6ytboi", "MZXW 6YTB OI", "MZXW-6YTB-OI", "  mzxw-6YTB\noi "])
    func `a code from a paper is read as it was meant`(text: String) {
        #expect(Base32.decode(text) == Array("foobar".utf8))
    }

    @Test func `digits that look like letters are read as letters`() {
        #expect(Base32.decode("0I1B80AA") == Base32.decode("OIIBBOAA"))
        #expect(Base32.decode("OIIBBOAA")?.count == 5)
    }

    @Test(arguments: ["M", "MZX", "MZXW6YTBOIA", "MZ"])
    func `a letter too few or too many is refused`(text: String) {
        #expect(Base32.decode(text) == nil)
    }

    @Test(arguments: ["9", "MZ=", "MZXW6YTBOI!", "é", "🙂", "МZ", "\u{0}"])
    func `what is no letter of base 32 is refused`(text: String) {
        #expect(Base32.decode(text) == nil)
    }

    @Test(
        arguments: zip(
            ["", "f", "fo", "foo", "foob", "fooba", "foobar"],
            ["", "Zg", "Zm8", "Zm9v", "Zm9vYg", "Zm9vYmE", "Zm9vYmFy"]))
    func `base 64 for links is as published, without padding`(plain: String, text: String) {
        #expect(Base64URL.encode(Array(plain.utf8)) == text)
        #expect(Base64URL.decode(text) == Array(plain.utf8))
    }

    @Test func `its last two letters are safe in a link`() {
        #expect(Base64URL.encode([0xfb, 0xff, 0xfe]) == "-__-")
        #expect(Base64URL.decode("-__-") == [0xfb, 0xff, 0xfe])
    }

    @Test(arguments: ["Zg==", "Zh", "Z", "Zm8 ", " Zm8", "Zm8\n", "+/8", "Zm9v.", "é", "Zm\u{0}9", "Ｚg"])
    func `what was never written so is not read`(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }

    @Test func `text without end is not looked at`() {
        #expect(Base64URL.decode(String(repeating: "A", count: 4_000)) == nil)
    }

    @Test func `all bytes come back, whatever their number`() {
        var bytes: [UInt8] = []
        for count in 0..<200 {
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
            #expect(Base32.decode(Base32.encode(bytes)) == bytes)
            bytes.append(UInt8(truncatingIfNeeded: count &* 73 &+ 5))
        }
    }
}
