import NIOCore
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// Files that are still on their way: they change nothing for anybody else, and nobody’s without a session is taken.
struct UploadPlaceTests {
    private static let file = String(decoding: FileSample.document(saying: "quince"), as: UTF8.self)

    /// A form with a file, of which the last part may be kept back.
    private static func sent(
        by browser: Browser, signature: String? = nil, without last: Int = 0, file: String = file,
        saying length: Int? = nil, isLast: Bool = true
    ) async -> String {
        let own = await browser.signature
        let form = FileForm(fields: [("csrf", signature ?? own), ("password", "")], file: Array(file.utf8))
        let head = [
            "POST /me/data/import HTTP/1.1", "Host: hearth.example",
            isLast ? "Connection: close" : "Connection: keep-alive",
            "Cookie: \(await browser.cookieHeader)", "Content-Type: \(form.type)",
            "Content-Length: \(length ?? form.bytes.count)",
        ]
        let body = String(decoding: form.bytes.dropLast(last), as: UTF8.self)
        return head.joined(separator: "\r\n") + "\r\n\r\n" + body
    }

    private static let most = 3

    /// What a form ends with.
    private static let end = "--\r\n"

    /// Sends a file of somebody’s up to its last bytes, and waits until it has begun.
    private static func begin(_ browser: Browser, _ served: Served) async throws -> Wire {
        let (wire, before) = (try served.wire(), served.town.site.uploads.count)
        wire.send(await sent(by: browser, without: end.utf8.count))
        while served.town.site.uploads.count == before { await Task.yield() }
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
            wire.send(Self.end)
            #expect(await wire.rest().statuses == ["422"])
            #expect(try await served.ask(Self.sent(by: sam)).text.contains("the file was not opened"))
        }
    }

    @Test func `a second file of one person is read on once the first was answered`() async throws {
        try await Served.with(.patient { _ in }) { served in
            let ada = try await served.town.ada()
            try await ada.get("/me/data/import")
            let first = try await Self.begin(ada, served)
            let second = try served.wire()
            second.send(await Self.sent(by: ada))
            first.send(Self.end)
            for wire in [first, second] { #expect(await wire.rest().statuses == ["422"]) }
            #expect(served.town.site.uploads.count == 0)
        }
    }

    @Test func `a form that is not signed takes nobody’s place`() async throws {
        try await Served.with(.patient { _ in }) { served in
            let ada = try await served.town.ada()
            try await ada.get("/me/data/import")
            let unsigned = try served.wire()
            unsigned.send(await Self.sent(by: ada, signature: "AAAA", without: 5))
            for _ in 0..<5 {
                #expect(try await served.ask(Self.sent(by: ada)).text.contains("the file was not opened"))
            }
            unsigned.send(Self.end)
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
            #expect(["303", "422"].contains(heard.statuses.first ?? ""))
            #expect(!isLocked || heard.text.contains("/unlock"))
        }
    }

    @Test func `a file for which there is no turn waits for the first one that is free`() async throws {
        let turns = UploadTurns(Self.most)
        for _ in 0..<Self.most { await turns.take() }
        #expect(turns.waiting == 0)
        var late: [Task<Void, Never>] = []
        for count in 1...2 {
            late.append(Task { await turns.take() })
            while turns.waiting < count { await Task.yield() }
        }
        turns.leave()
        await late[0].value
        #expect(turns.waiting == 1)
        for _ in 0..<Self.most { turns.leave() }
        await late[1].value
        for _ in 1..<Self.most { await turns.take() }
        #expect(turns.waiting == 0)
    }

    @Test func `who never ends a form that is answered is hung up on`() async throws {
        try await Served.with(.patient { $0.closing = .hours(1) }) { served in
            let wire = try served.wire()
            // Its length is a lie: it never ends.
            let stranger = try await served.town.stranger()
            let piece = String(repeating: "x", count: 1 << 16)
            wire.send(await Self.sent(by: stranger, without: 50, file: piece, saying: 1 << 32, isLast: false))
            #expect(await wire.isHungUpOn(sending: piece))
        }
    }
}
