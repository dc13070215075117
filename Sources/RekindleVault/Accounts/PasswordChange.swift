/// What somebody says of the other ways in as their password changes: whoever knew the old one may have set them.
package struct WaysAfter: Sendable {
    /// What becomes of the recovery code.
    package enum Paper: String, CaseIterable, Sendable { case stays, anew }

    /// Nil where nothing was said of it.
    package var paper: Paper?
    /// Whether the second step stays; nil where nothing was said of it.
    package var keepsSecondStep: Bool?
    /// The day of a new code.
    package var day: String

    /// Takes what was said.
    package init(paper: Paper? = nil, keepsSecondStep: Bool? = nil, day: String) {
        (self.paper, self.keepsSecondStep, self.day) = (paper, keepsSecondStep, day)
    }
}

/// What became of a changed password.
package enum PasswordChange: Equatable, Sendable {
    /// The old one is wrong.
    case wrong
    /// There is a recovery code or a second step of which nothing was said; nothing was changed.
    case undecided
    /// With the new code, where one was wanted; it is shown now and never again.
    case changed(RecoveryCode?)
}
