import RekindleSite

extension Reach.Audience {
    /// What to know before a link is sent; nil where it opens for everybody.
    var words: String? {
        switch self {
        case .everybody: nil
        case .machine:
            """
            This link opens on this computer only. Before you send it, whoever runs the server has to give it an address \
            that other devices can reach.
            """
        case .network:
            "This link opens only in the network that the server is in, such as your Wi-Fi at home."
        case .unset:
            """
            The server does not know its own address, so this link may not open for someone else. Whoever runs it can set \
            REKINDLE_ADDRESS to the beginning of the address in your browser.
            """
        }
    }
}
