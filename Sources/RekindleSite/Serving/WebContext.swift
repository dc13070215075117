package import Hummingbird
package import NIOCore

/// What the server knows of a connection: the peer's address, for counting failed tries, and nothing else of ours.
package struct WebContext: RequestContext, RemoteAddressRequestContext {
    package var coreContext: CoreRequestContextStorage
    package var remoteAddress: SocketAddress?

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }

    package var maxUploadSize: Int { Form.limit }
}
