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
    /// Connected; Ada has sealed a first minute, a check-in, what she would try and what she ticked, Sam nothing.
    case sealed
    /// Connected; Sam has sealed the same, Ada nothing.
    case asked
    /// Both have answered all of it: a try runs, a plan is open, and the next ten minutes have their date.
    case opened
    /// And Ada has taken back what she can, and put the plan away.
    case takenBack
    /// As after the opening, in the week in which a try has come to its end; Sam has looked back at it, sealed.
    case over

    /// Whether they share a space.
    package var isConnected: Bool { self != .alone }
    /// Whether both have answered.
    package var areBothThere: Bool { [.opened, .takenBack, .over].contains(self) }
    /// Whether all that opened is still to be seen.
    package var isOpen: Bool { self == .opened || self == .over }
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
