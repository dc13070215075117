import Foundation
import HTTPTypes
import RekindleSite
import RekindleTesting
import RekindleTown
import Testing

/// A file that is made while it goes out.
struct StreamedFileTests {
    private static func room(_ streaming: @escaping Reply.Streaming) -> FeaturePages {
        FeaturePages("Files", [.machine(.healthz) { _ in .stream(type: "text/plain", name: "papers.txt", streaming) }])
    }

    @Test func `its pieces come as one, in their order, under its name`() async throws {
        let room = Self.room { send in
            for piece in ["one ", "two ", "", "three"] { try await send(Array(piece.utf8)) }
        }
        try await Town.with(rooms: [room]) { town in
            let reply = try await town.browser().get("/healthz")
            #expect(reply.status == 200 && reply.body == "one two three")
            #expect(reply.headers[.contentType] == "text/plain")
            #expect(reply.headers[.contentDisposition] == "attachment; filename=\"papers.txt\"")
            #expect(reply.headers[.cacheControl] == "no-store")
            #expect(reply.headers[.contentLength] == nil)
        }
    }

    @Test func `where it cannot be made to its end, no whole answer comes`() async throws {
        struct Broken: Error {}
        let room = Self.room { send in
            try await send(Array("one ".utf8))
            throw Broken()
        }
        try await Town.with(rooms: [room]) { town in
            let reply = try? await town.browser().get("/healthz")
            #expect(reply?.status != 200 || reply?.body != "one ", "half a file looks like a whole one")
        }
    }
}
