import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// Makes it a file to be kept outside.
    mutating func handOut(_ body: ResponseBody, type: String, name: String) {
        headers[.contentType] = type
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        self.body = body
    }
}

extension ResponseBody {
    /// Each piece goes out before the next one is made, so that a file of any length takes the memory of one piece.
    static func streamed(_ streaming: @escaping Reply.Streaming) -> ResponseBody {
        ResponseBody { writer in
            try await streaming { piece in try await writer.write(ByteBuffer(bytes: piece)) }
            try await writer.finish(nil)
        }
    }
}
