import Foundation
import RekindleCore
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// The raw bytes of the database and of the files beside it hold no word, name, address, kind or secret, in whatever
/// writing.
struct RawSearchTests {
    /// The ways in which a text could stand in a file.
    static func writings(of text: String) -> [(name: String, bytes: Data)] {
        let plain = Data(text.utf8)
        var writings: [(String, Data)] = [
            ("UTF-8", plain), ("lower case", Data(text.lowercased().utf8)),
            ("upper case", Data(text.uppercased().utf8)),
            ("hex", Data(hex(plain).utf8)), ("upper hex", Data(hex(plain).uppercased().utf8)),
            ("numbers", Data(plain.map(String.init).joined(separator: ",").utf8)),
            ("backwards", Data(plain.reversed())),
            ("UTF-16 little", Data(text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })),
            ("UTF-16 big", Data(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })),
        ]
        // Base 64 writes a text in three ways, by where it begins; the letters that depend on neighbours are cut off.
        for shift in 0..<3 {
            let shifted = Array((Data(repeating: 0, count: shift) + plain).base64EncodedString())
            let inner = String(shifted.dropFirst(shift == 0 ? 0 : shift + 1).dropLast(4))
            writings.append(("base 64 from \(shift)", Data(inner.utf8)))
            writings.append(("base 64 for links from \(shift)", Data(Base64URL.fromPlain(inner).utf8)))
        }
        // What is shorter stands in any file by chance.
        return writings.filter { $0.1.count >= 5 }.map { (name: $0.0, bytes: $0.1) }
    }

    private func canaries() -> [String] {
        let people = [Somebody.ada, .sam].flatMap { [$0.name, $0.login, $0.password, $0.note.device] }
        let words = people + people.flatMap { $0.split(separator: " ").map(String.init) }
        let kinds = [
            CheckIn.kind, FirstMinute.kind, Profile.kind, Member.kind, Beginning.kind, Draft.kind, LoginName.kind,
            SessionNote.kind, RecoveryChoice.kind, OpenInvitation.kind, Joining.kind, SecondStep.kind, Brought.kind,
            "deposit", "opened", "first-minutes", "picture", "account", "signs", "strengths", "laughter", "flatmates",
            "they/them", "Europe/Berlin", "2026-10-23", "/check-in", "/invite",
        ]
        return words.filter { $0.count > 4 } + kinds + Life.adaOwn + Life.samOwn + Life.both
            + [Life.waiting, Life.guess, Life.pin, Life.address]
    }

    @Test func `nothing that anybody said, is called or chose is in the files`() async throws {
        let folder = try Folder()
        defer { folder.remove() }
        let store = try SQLiteStore(path: folder.database)
        let story = try await Story(store: store)
        let life = try await Life(story)
        try search(folder, for: canaries(), and: secrets(life, story))
        try await story.vault.endSessions(of: life.couple.sam, keepingThis: false)
        try await store.checkpoint()
        try search(folder, for: canaries(), and: secrets(life, story))
        try store.close()
        try search(folder, for: canaries(), and: secrets(life, story))
    }

    @Test func `the search would find each of them`() throws {
        for canary in canaries() {
            let writings = Self.writings(of: canary)
            #expect(writings.count >= 9)
            for before in ["", "x", "xy"] where canary.count > 7 {
                let file = Data("\(before)\(canary)z, and more".utf8).base64EncodedString()
                #expect(writings.contains { Data(file.utf8).range(of: $0.bytes) != nil })
            }
            let file = Data("a row with \(canary) in it".utf8)
            #expect(writings.contains { file.range(of: $0.bytes) != nil })
        }
    }

    private func secrets(_ life: Life, _ story: Story) -> [(name: String, bytes: [UInt8])] {
        let tokens = [life.couple.ada.token, life.couple.sam.token].map(\.text) + life.links.map(\.text)
        return tokens.compactMap { text in Base64URL.decode(text).map { ("token", $0) } }
            + [life.adaPaper, life.samPaper].compactMap { Base32.decode($0.text).map { ("recovery code", $0) } }
            + [("server key", story.serverKey.bytes), ("second step", life.secret)]
    }

    private func search(
        _ folder: Folder, for texts: [String], and secrets: [(name: String, bytes: [UInt8])]
    ) throws {
        let files = folder.bytes()
        try #require(files.contains { $0.data.count > 20_000 })
        for (file, data) in files {
            for text in texts {
                for (writing, bytes) in Self.writings(of: text) {
                    #expect(data.range(of: bytes) == nil, "\(text) stands in \(file) as \(writing)")
                }
            }
            for (name, bytes) in secrets {
                for written in [Data(bytes), Data(hex(bytes).utf8), Data(Data(bytes).base64EncodedString().utf8)] {
                    #expect(data.range(of: written) == nil, "a \(name) stands in \(file)")
                }
                let numbers = Data(bytes.map(String.init).joined(separator: ",").utf8)
                #expect(data.range(of: numbers) == nil, "a \(name) stands in \(file) as numbers")
            }
        }
    }
}

extension Base64URL {
    /// The letters of base 64 as links write them.
    fileprivate static func fromPlain(_ text: String) -> String {
        text.replacing("+", with: "-").replacing("/", with: "_")
    }
}
