import RekindleVault
import Testing

/// Codes as keyboards and apps write them.
extension SecondStepTests {
    @Test(arguments: ["-", "\u{a0}", "\u{200e}", "\u{2011}"])
    func `what keyboards and apps put around digits does not matter`(mark: String) async throws {
        let text = code(try await turnedOn())
        let typed = "\(mark)\(text.prefix(3))\(mark)\(text.suffix(3))\(mark)"
        #expect(try await story.vault.finishSignIn(side(), code: typed) == .right)
    }

    @Test(arguments: [0xff10, 0x0660] as [UInt32])
    func `digits of another keyboard are digits`(zero: UInt32) async throws {
        let text = code(try await turnedOn()).unicodeScalars
        let typed = String(String.UnicodeScalarView(text.compactMap { Unicode.Scalar(zero + $0.value - 0x30) }))
        #expect(try await story.vault.finishSignIn(side(), code: typed) == .right)
    }

    @Test func `spaces in a code do not matter`() async throws {
        let text = code(try await turnedOn())
        let spaced = " \(text.prefix(3)) \(text.suffix(3)) "
        #expect(try await story.vault.finishSignIn(side(), code: spaced) == .right)
    }

    @Test(arguments: ["", "1", "1234567", "abcdef", "١٢٣٤٥٦", "00000\u{0}"])
    func `what is no code is a wrong one`(text: String) async throws {
        _ = try await turnedOn()
        #expect(try await story.vault.finishSignIn(side(), code: text) == .wrong)
    }
}
