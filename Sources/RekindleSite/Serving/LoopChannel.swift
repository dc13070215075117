package import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

extension HTTPServerBuilder {
    /// HTTP/1.1 where a connection's requests are worked on by the thread that its socket belongs to. Handing a request to
    /// another thread and its answer back costs more than a small page. What takes long has threads of its own: passwords,
    /// and whatever is written.
    /// - Parameter proxy: whose connections are those of many households.
    package static func onItsLoop(
        _ limits: ConnectionLimits = ConnectionLimits(), trusting proxy: String? = nil
    ) -> HTTPServerBuilder {
        let connections = Connections(limits, trusting: proxy)
        return HTTPServerBuilder { LoopChannel(base: HTTP1Channel(responder: $0), connections: connections) }
    }
}

private struct LoopChannel: ServerChildChannel {
    let base: HTTP1Channel
    let connections: Connections

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        base.setup(channel: channel, logger: logger).flatMapThrowing { value in
            try limit(channel)
            return value
        }
    }

    /// Between the parser and what turns its requests into those of Swift, where a request still is as it came.
    private func limit(_ channel: any Channel) throws {
        let handler = ConnectionHandler(connections.limits, isSpare: connections.admit(channel))
        let pipeline = channel.pipeline.syncOperations
        let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
        try pipeline.addHandler(handler, position: .after(parser))
        try pipeline.addHandler(FirstBytes(handler), position: .first)
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        await withTaskExecutorPreference(LoopExecutor(loop: value.channel.eventLoop)) {
            await base.handle(value: value, logger: logger)
        }
    }
}

/// Runs the parts of a task between two waits on an event loop.
private final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(loop: any EventLoop) {
        self.loop = loop
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
