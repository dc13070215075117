import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Files that are still on their way: they change nothing for anybody else, and nobody’s without a session is taken.
struct UploadPlaceTests {
    private static let another = "Another file of yours is being read just now."
    private static let file = String(decoding: FileSample.document(saying: "quince"), as: UTF8.self)

    /// A form with a file, of which the last part may be kept back.
    private static func sent(
        by browser: Browser, signature: String? = nil, without last: Int = 0, file: String = file,
        saying length: Int? = nil
    ) async -> String {
        let own = await browser.signature
        let form = FileForm(fields: [("csrf", signature ?? own), ("password", "")], file: Array(file.utf8))
        let head = [
            "POST /me/data/import HTTP/1.1", "Host: hearth.example", "Connection: close",
            "Cookie: \(await browser.cookieHeader)", "Content-Type: \(form.type)",
            "Content-Length: \(length ?? form.bytes.count)",
        ]
        let body = String(decoding: form.bytes.dropLast(last), as: UTF8.self)
        return head.joined(separator: "\r\n") + "\r\n\r\n" + body
    }

    /// Sends a file of somebody’s up to its last bytes, and waits until it has its place.
    private static func begin(_ browser: Browser, _ served: Served) async throws -> Wire {
        let wire = try served.wire()
        wire.send(await sent(by: browser, without: 5))
        for _ in 0..<500 {
            if try await served.ask(sent(by: browser)).text.contains(another) { return wire }
        }
        Issue.record("The first file never had its place.")
        return wire
    }

    private static func body(_ heard: Wire.Heard) -> String {
        heard.text.split(separator: "\r\n\r\n", maxSplits: 1).last.map { String($0) } ?? ""
    }

    @Test func `whether the other brings in a file changes no answer`() async throws {
        try await Served.with(.patient { _ in }) { served in
            let (ada, sam) = try await served.town.couple()
            try await ada.get("/me/data/import")
            try await sam.get("/me/data/import")
            let before = try await served.ask(Self.sent(by: ada))
            #expect(before.statuses == ["422"] && before.text.contains("the file was not opened"))
            let wire = try await Self.begin(sam, served)
            let during = try await served.ask(Self.sent(by: ada))
            #expect(Self.body(during) == Self.body(before))
            // It is let go with its form, and what Sam sends next is read.
            wire.stopSending()
            _ = await wire.rest()
            #expect(try await served.ask(Self.sent(by: sam)).text.contains("the file was not opened"))
        }
    }

    @Test func `a form that is not signed takes nobody’s place`() async throws {
        try await Served.with(.patient { _ in }) { served in
            let ada = try await served.town.ada()
            try await ada.get("/me/data/import")
            let unsigned = try served.wire()
            unsigned.send(await Self.sent(by: ada, signature: "AAAA", without: 5))
            for _ in 0..<20 {
                #expect(try await !served.ask(Self.sent(by: ada)).text.contains(Self.another))
            }
        }
    }

    @Test(arguments: [false, true]) func `without an open session a long file is answered before its end`(
        isLocked: Bool
    ) async throws {
        try await Served.with(.patient { _ in }) { served in
            let browser = isLocked ? try await served.town.ada() : try await served.town.stranger()
            if isLocked {
                try await browser.get("/me/data/import")
                await browser.forget("seen")
            }
            let long = String(repeating: "x", count: 1 << 20)
            let heard = try await served.ask(Self.sent(by: browser, without: 900_000, file: long))
            #expect(
                heard.isClosed && heard.statuses.count == 1 && heard.text.lowercased().contains("connection: close"))
            #expect(["303", "422"].contains(heard.statuses.first ?? "") && heard.text.contains("HTTP/1.1"))
            #expect(!isLocked || heard.text.contains("/unlock"))
        }
    }

    @Test func `who never ends a form that is answered is hung up on`() async throws {
        try await Served.with(.patient { $0.closing = .hours(1) }) { served in
            let wire = try served.wire()
            // Its length is a lie: it never ends.
            let stranger = try await served.town.stranger()
            let piece = String(repeating: "x", count: 1 << 16)
            wire.send(await Self.sent(by: stranger, without: 50, file: piece, saying: 1 << 32))
            #expect(await wire.isHungUpOn(sending: piece))
        }
    }
}
