import NIOCore

/// Tells the handler behind the parser that bytes came.
final class FirstBytes: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let handler: ConnectionHandler

    init(_ handler: ConnectionHandler) {
        self.handler = handler
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        handler.bytesCame(context)
        context.fireChannelRead(data)
    }
}
