import Foundation
import RekindleCore
import RekindleLibrary
import Testing

/// The list of what everybody tries first, as it comes with the program.
struct CommonPasswordsTests {
    private static let list = Result { try CommonPasswords.load(from: LibraryContent.commonPasswords) }

    @Test func `it has the ten thousand commonest, and no word that is none`() throws {
        let words = try Self.list.get().words
        #expect(words.count > 10_000)
        #expect(words.allSatisfy { !$0.isEmpty && !$0.contains("MIT") && !$0.contains(" ") })
    }

    @Test(arguments: [
        "1q2w3e4r5t6y", "qwerty123456", "manchester", "4815162342", "password!1", "p@ssw0rd123", "butterfly123",
        "welcome1234", "secret1234", "iloveyousomuch", "togetherforever", "passwordpassword", "changeme123",
        "correcthorsebatterystaple", "CHOCOLATE2026", "sunshine!!!",
    ])
    func `what many people take is refused`(password: String) throws {
        #expect(PasswordRule.refusal(password, login: "ada", common: try Self.list.get()) == .common)
    }

    @Test(arguments: [
        "rain on the tin roof", "seven green umbrellas", "rekindle-demo", "ratherlong", "ein sehr langer Satz",
        "correct horse", "two spoons, one soup", "kq7-zrw+mx",
    ])
    func `what is somebody's own is not`(password: String) throws {
        #expect(PasswordRule.refusal(password, login: "ada", common: try Self.list.get()) == nil)
    }

    @Test(arguments: ["", "# a remark\npassword\n", "Password\n", "two words\n"])
    func `a list that is cut off or spoiled is refused`(text: String) throws {
        let scratch = try Scratch()
        try scratch.write(text, to: "common.txt")
        #expect(throws: LibraryFault.self) {
            try CommonPasswords.load(from: scratch.folder.appending(path: "common.txt"))
        }
    }

    @Test func `a file that is missing or no text is refused`() throws {
        let scratch = try Scratch()
        try scratch.write(Data([0xff, 0xfe, 0x0a]), to: "common.txt")
        for name in ["common.txt", "nothing.txt"] {
            #expect(throws: LibraryFault.self) {
                try CommonPasswords.load(from: scratch.folder.appending(path: name))
            }
        }
    }
}
