/// Who asks for a page, as the read policy tells people apart.
enum Reader: String, CaseIterable, Sendable {
    /// Ada, whose words they are.
    case author
    /// Sam, who is or will be connected with her.
    case partner
    /// Eve, who has an account and nothing to do with them.
    case stranger
    case signedOut
}

/// How far the two are.
enum Standing: String, CaseIterable, Sendable {
    /// Ada has a link that nobody has answered.
    case alone
    /// Connected; Ada has sealed both, Sam nothing.
    case sealed
    /// Connected; Sam has sealed both, Ada nothing.
    case asked
    /// Both have answered both.
    case opened
    /// And Ada has taken hers back.
    case takenBack

    var isConnected: Bool { self != .alone }
}

/// One reader at one time.
struct Visit: Sendable {
    var reader: Reader
    var standing: Standing

    var isSignedIn: Bool { reader != .signedOut }
    var isConnected: Bool { standing.isConnected && (reader == .author || reader == .partner) }
}
