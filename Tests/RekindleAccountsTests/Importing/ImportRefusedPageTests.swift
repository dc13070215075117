import RekindleArchive
import RekindleStore
import RekindleTesting
import RekindleTown
import Testing

/// Files that are not opened, and why, in a sentence beside the field.
struct ImportRefusedPageTests {
    private static let place = "/me/data/import"
    private static let password = ("password", Town.password)
    private static let file = FileSample.document(saying: "quince")

    private static let hostile: [(name: String, file: [UInt8], words: String)] = [
        ("nothing chosen", [], "Choose a file first"),
        ("a picture", [0x89, 0x50, 0x4E, 0x47], "not a file of your data"),
        ("an empty object", Array("{}".utf8), "not a file of your data"),
        ("half a zip", Array("PK\u{3}\u{4}".utf8), "not whole"),
        ("a list", Array("[1]".utf8), "not a file of your data"),
        ("a newer one", FileSample.document([], schema: "99"), "A newer version"),
        ("an empty one", FileSample.document([]), "nothing in this file"),
    ]

    @Test(arguments: hostile.map(\.name)) func `a file that is none is refused in a sentence, at the field`(
        name: String
    ) async throws {
        let one = try #require(Self.hostile.first { $0.name == name })
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            let reply = try await ada.post(Self.place, [Self.password], file: one.file)
            #expect(reply.status == 422 && reply.refusal?.contains(one.words) == true, "\(reply.refusal ?? "nothing")")
            #expect(reply.body.holds("field-file-refusal"))
            #expect(try await ada.get(Self.place).body.holds("Choose the file"))
        }
    }

    @Test func `a zip without the file, and one that is made to grow, are refused`() async throws {
        let bomb = [UInt8](repeating: 0x20, count: 40_000_000)
        let zips = [try FileSample.zipped(Self.file, as: "other.json"), try FileSample.zipped(bomb)]
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            for (zip, words) in zip(zips, ["There is no rekindle.json", "larger than any from here"]) {
                let reply = try await ada.post(Self.place, [Self.password], file: zip)
                #expect(reply.status == 422 && reply.refusal?.contains(words) == true)
            }
        }
    }

    @Test(arguments: [[("password", "")], [("password", "not the one")], [("pin", "4711")], []])
    func `without the password nothing is opened`(fields: [(String, String)]) async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            let reply = try await ada.post(Self.place, fields, file: Self.file)
            #expect(reply.status == 422 && reply.refusal?.contains("was not opened") == true)
            #expect(try await ada.get(Self.place).body.holds("Choose the file"))
        }
    }

    @Test func `without the signature of the page nothing is looked at`() async throws {
        try await Town.with { town in
            let ada = try await town.ada()
            for signature in ["", "AAAA"] {
                let form = FileForm(fields: [("csrf", signature), Self.password], file: Self.file)
                let reply = try await ada.postBytes(Self.place, form.bytes, type: form.type)
                #expect(reply.status == 422)
                #expect(try await ada.get(Self.place).body.holds("Choose the file"))
            }
        }
    }

    @Test func `signed out it leads to signing in, and behind the lock to the lock`() async throws {
        try await Town.with { town in
            let stranger = try await town.stranger()
            let out = try await stranger.post(Self.place, [Self.password], file: Self.file)
            #expect(out.status == 303 || out.status == 422)
            let ada = try await town.ada()
            try await ada.get(Self.place)
            await ada.forget("seen")
            let locked = try await ada.post(Self.place, [Self.password], file: Self.file)
            #expect(locked.location?.hasPrefix("/unlock") == true)
        }
    }

    @Test func `a full disk says that nothing came in, and the next try goes through`() async throws {
        let store = GlassStore()
        try await Town.with(store: store) { town in
            let ada = try await town.ada()
            try await ada.get(Self.place)
            store.mood = .failing(.full)
            let reply = try await ada.post(Self.place, [Self.password], file: Self.file)
            #expect(reply.status == 503 && !reply.body.holds("quince"))
            store.mood = .keeping
            #expect(try await ada.get(Self.place).body.holds("Choose the file"))
            #expect(try await ada.post(Self.place, [Self.password], file: Self.file).location == Self.place)
        }
    }
}

extension FileSample {
    /// The zip that a file lies in.
    static func zipped(_ document: [UInt8], as name: String = "rekindle.json") throws -> [UInt8] {
        let zip = ZipWriter()
        for (name, bytes) in [("README.txt", Array("Read me".utf8)), (name, document)] {
            try zip.begin(name)
            try zip.write(bytes)
            try zip.end()
        }
        try zip.finish()
        return zip.take()
    }
}
