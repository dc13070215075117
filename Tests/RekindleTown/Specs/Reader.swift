/// Who asks for a page, as the read policy tells people apart.
package enum Reader: String, CaseIterable, Sendable {
    /// Ada, whose words they are.
    case author
    /// Sam, who is or will be connected with her.
    case partner
    /// Eve, who has an account and nothing to do with them.
    case stranger
    case signedOut
}

/// How far the two are.
package enum Standing: String, CaseIterable, Sendable {
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

    /// Whether they share a space.
    package var isConnected: Bool { self != .alone }
}

/// One reader at one time.
package struct Visit: Sendable {
    /// Who asks.
    package let reader: Reader
    /// How far the two are by then.
    package let standing: Standing

    /// One reader at one time.
    package init(reader: Reader, standing: Standing) {
        (self.reader, self.standing) = (reader, standing)
    }

    /// Whether somebody asks whom the place knows.
    package var isSignedIn: Bool { reader != .signedOut }
    /// Whether the reader is one of the two, and they are two.
    package var isConnected: Bool { standing.isConnected && (reader == .author || reader == .partner) }
}
