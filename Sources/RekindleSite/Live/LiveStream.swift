import Hummingbird
import NIOCore
package import RekindleVault

/// News as they go down one connection. Each time anything is sent the session is looked at again: behind a lock, after
/// signing out, when muted and in quiet hours the stream ends.
package struct LiveStream: Sendable {
    package let listening: LiveUpdates.Listening
    package let isOpen: @Sendable () async -> Bool

    package init(listening: LiveUpdates.Listening, isOpen: @escaping @Sendable () async -> Bool) {
        self.listening = listening
        self.isOpen = isOpen
    }

    /// Until the page goes, the session closes or the server stops.
    func body(for incoming: Hummingbird.Request) -> ResponseBody {
        ResponseBody { writer in
            try await incoming.body.consumeWithInboundCloseHandler { _ in
                try await write { try await writer.write(ByteBuffer(string: $0)) }
            } onInboundClosed: {
                listening.end()
            }
            try await writer.finish(nil)
        }
    }

    /// Writes what comes, in the words of server-sent events.
    package func write(_ send: (String) async throws -> Void) async throws {
        defer { listening.end() }
        // The first bytes let the page know that it is heard; it asks again after five seconds when it is cut off.
        try await send("retry: 5000\n\n")
        for await news in listening.news {
            guard await isOpen() else { return }
            try await send(news.text)
        }
    }
}

extension LiveUpdates.News {
    /// As it stands in the stream. A beat is an event with nothing in it: of a comment a page would not hear, and could not
    /// miss it.
    package var text: String {
        switch self {
        case .area(let name): "event: change\ndata: \(name)\n\n"
        case .beat: "event: beat\ndata:\n\n"
        case .full: "event: full\ndata:\n\n"
        }
    }
}
