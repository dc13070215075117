import RekindleVault

extension HeldFormPage {
    /// Why a form comes back.
    enum Reason: Equatable, Sendable {
        /// The page had been open for too long, or the form was not ours.
        case signature
        /// The same, since cookies cannot be kept at this address; the form is at another.
        case elsewhere(String)
        /// The same, from somebody who is signed out by now where only somebody signed in may send it.
        case signedOut
        /// It arrived in pieces that are no text, or with characters that no page can show.
        case broken(Form.Fault)
        case store(VaultFailure.Trouble)
        /// It needs a password to be checked, and too many wait for that.
        case crowded
        /// Something that it rests on changed in between.
        case meanwhile
        /// It belongs to a space that takes nothing new any more.
        case closed
        /// It came while the session was locked.
        case locked
        /// Its author had begun it, and it is shown beside what came then.
        case begun
        /// Written after the session had ended.
        case ended
        /// Too many tries came before it: nothing was compared.
        case wait(seconds: Int64)
        /// Its author, or whoever sits at their browser, sent far more than anybody does.
        case tooMuch
    }
}
