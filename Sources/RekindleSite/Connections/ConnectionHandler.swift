import NIOCore
import NIOHTTP1

/// Holds one connection to its limits. Stands behind the parser, before all that reads requests: what is no request is
/// answered here with 400 and nothing else, and the connection closed.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let isSpare: Bool
    private var deadlines: ConnectionDeadlines
    /// Requests whose head came, and answers that are whole.
    private var (heads, answered) = (0, 0)
    /// Bytes of a form that came after its answer.
    private var passedOver = 0
    private var (isHeadBegun, isBodyOpen, isAnswerBegun, isFinished) = (false, false, false, false)
    /// Whether more may follow the request that came last.
    private var isKept = true
    private var refusal: (words: Refused, after: Int)?

    init(_ limits: ConnectionLimits, isSpare: Bool) {
        self.isSpare = isSpare
        deadlines = ConnectionDeadlines(limits, isSpare: isSpare)
    }

    func handlerAdded(context: ChannelHandlerContext) { settle(context) }
    func handlerRemoved(context: ChannelHandlerContext) { deadlines.cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        deadlines.cancel()
        context.fireChannelInactive()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        deadlines.taking(context, isTaken: context.channel.isWritable)
        context.fireChannelWritabilityChanged()
    }

    /// Bytes came, of which the parser has not made anything yet.
    func bytesCame(_ context: ChannelHandlerContext) {
        guard heads == answered, !isHeadBegun else { return }
        isHeadBegun = true
        settle(context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard refusal == nil else { return }
        var part = unwrapInboundIn(data)
        switch part {
        case .head(let head):
            (heads, isHeadBegun, isBodyOpen, isKept) = (heads + 1, false, true, head.isKeepAlive && !isSpare)
            if let words = Refused(head, isSpare: isSpare) { return refuse(words, context) }
            part = .head(head.plain)
        case .body(let bytes): passOver(bytes.readableBytes, context)
        case .end: isBodyOpen = false
        }
        settle(context)
        context.fireChannelRead(wrapInboundOut(part))
    }

    /// What reads the request hears of it too, so that nobody takes half of a form for all of it.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard refusal == nil else { return }
        if let fault = error as? HTTPParserError { refuse(Refused(fault, isInBody: isBodyOpen), context) }
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isFinished else {
            promise?.succeed()
            return
        }
        var part = unwrapOutboundIn(data)
        if case .head(let head) = part {
            isAnswerBegun = head.status.code >= 200
            part = .head(closing(head))
        }
        context.write(wrapOutboundOut(part), promise: promise)
        guard case .end = part else { return }
        (answered, isAnswerBegun) = (answered + 1, false)
        if refusal != nil { return answerRefusal(context) }
        if answered == heads, !isKept { return finish(context) }
        settle(context)
    }

    /// What still comes of a form that is answered already is not waited for: the answer is the last one here.
    private func closing(_ head: HTTPResponseHead) -> HTTPResponseHead {
        guard isBodyOpen, isAnswerBegun, answered == heads - 1 else { return head }
        isKept = false
        var head = head
        head.headers.replaceOrAdd(name: "Connection", value: "close")
        return head
    }

    /// A browser that still sends hears its answer only where somebody takes what it sends, up to an end.
    private func passOver(_ bytes: Int, _ context: ChannelHandlerContext) {
        guard isFinished else { return }
        passedOver += bytes
        if passedOver > ConnectionLimits.mostAfterAnswer { context.close(promise: nil) }
    }

    private func refuse(_ words: Refused, _ context: ChannelHandlerContext) {
        refusal = (words, after: isBodyOpen ? heads - 1 : heads)
        settle(context)
        answerRefusal(context)
    }

    /// After the answers to what came before, and not where the request that is refused has got its answer already.
    private func answerRefusal(_ context: ChannelHandlerContext) {
        guard let refusal, !isFinished, answered >= refusal.after, !isAnswerBegun else { return }
        if answered == refusal.after { write(refusal.words, context) }
        finish(context)
    }

    private func write(_ words: Refused, _ context: ChannelHandlerContext) {
        let body = ByteBuffer(string: words.text)
        let head = HTTPResponseHead(version: .http1_1, status: words.status, headers: words.headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
    }

    /// Sends what there is and waits a little for the other to hang up: who closes at once takes back what was sent.
    private func finish(_ context: ChannelHandlerContext) {
        isFinished = true
        context.flush()
        context.close(mode: .output, promise: nil)
        settle(context)
    }

    private func settle(_ context: ChannelHandlerContext) {
        let isAsked = isHeadBegun ? ConnectionDeadlines.Wait.head : .idle
        let isWaiting = isBodyOpen && refusal == nil ? .body : heads > answered ? .answer : isAsked
        deadlines.wait(isFinished ? .closing : isWaiting, context)
    }
}
