import NIOCore

/// What a connection waits for, and until when. Each wait has one deadline from its beginning: who sends a byte now and then
/// gets no more time by it.
struct ConnectionDeadlines {
    enum Wait {
        case idle, head, body, answer, closing
    }

    private let limits: ConnectionLimits
    private let isSpare: Bool
    private var current: Wait?
    private var waiting: Scheduled<Void>?
    private var taking: Scheduled<Void>?

    init(_ limits: ConnectionLimits, isSpare: Bool) {
        (self.limits, self.isSpare) = (limits, isSpare)
    }

    /// Begins a wait, unless it has begun.
    mutating func wait(_ wait: Wait, _ context: ChannelHandlerContext) {
        guard wait != current else { return }
        waiting?.cancel()
        (current, waiting) = (wait, Self.closing(context, after: time(for: wait)))
    }

    /// While nothing more of an answer can be sent, its reader has to take something.
    mutating func taking(_ context: ChannelHandlerContext, isTaken: Bool) {
        taking?.cancel()
        taking = isTaken ? nil : Self.closing(context, after: limits.untaken)
    }

    /// Nothing is waited for any more.
    mutating func cancel() {
        waiting?.cancel()
        taking?.cancel()
        (waiting, taking) = (nil, nil)
    }

    private func time(for wait: Wait) -> TimeAmount {
        switch wait {
        case .idle: isSpare ? limits.closing : limits.idle
        case .head: isSpare ? limits.closing : limits.head
        case .body: limits.body
        case .answer: limits.answer
        case .closing: limits.closing
        }
    }

    private static func closing(_ context: ChannelHandlerContext, after time: TimeAmount) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
    }
}
