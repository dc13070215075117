import RekindleHTML
import RekindleUI
import RekindleVault

/// What is said over a form that comes back.
extension HeldFormPage {
    /// Below something newer from the same place, to be opened.
    var asEarlier: HTML {
        Details(
            summary: reason == .locked ? heading : "What was kept here before", body: "\(formHTML)\(dropping)"
        ).html
    }

    var heading: String {
        switch reason {
        case .signature: "Is this what you meant to send?"
        case .elsewhere: "This cannot be sent from here."
        case .signedOut: "You are signed out here."
        case .broken: "That did not arrive whole."
        case .store: "It could not be kept just now."
        case .locked: "This came while it was locked."
        case .ended: "This came after your session had ended."
        case .begun: "You were writing this."
        case .meanwhile: "Something changed in between."
        case .closed: "Your shared space is closed."
        case .wait, .crowded: "Please wait a moment."
        case .tooMuch: "That was a lot at once."
        }
    }

    var words: String {
        switch reason {
        case .signature:
            "This came from a page that is older than your last sign-in, or was sent before. Nothing was kept from it now. "
                + "If it is still yours to send, send it again."
        case .elsewhere:
            "This server is reached at another address. Here your browser cannot keep you signed in, so nothing was kept. "
                + "Open that address and type it there. What you wrote stays on this page for as long as it is open."
        case .signedOut:
            "Nothing was kept from this yet, and what you wrote is still on this page. Sign in in another window, then come "
                + "back here and send it again."
        case .broken(.controlCharacters):
            "There were characters in it that no page can show. They have been taken out; look it over and send it again."
        case .broken:
            "Something on the way broke the text, so nothing was kept yet. Look it over and send it again."
        case .store(.full):
            "The server’s disk is full. Nothing was kept, and nothing is lost: it is all here. Try again in a while, or "
                + "tell whoever runs the server."
        case .store:
            "The server cannot write just now. Nothing was kept, and nothing is lost: it is all here. Try again in a "
                + "minute."
        case .crowded:
            "More passwords are being tried here than the server can check at a time. Yours was not compared, and nothing "
                + "was changed or lost. Try again in a minute. A PIN still opens the lock."
        case .meanwhile: "It was changed from another page at the same moment. Look again, then send it again."
        case .closed:
            "The space you shared with your partner takes nothing new any more, so this was not saved. What you wrote is "
                + "still here, and only you have seen it. Copy it if you want to keep it."
        case .wait(let seconds): WaitWords.words(seconds)
        case .tooMuch:
            "More was sent from here than can be kept at a time. This was not saved, and nothing is lost: it is all here. "
                + "Wait a few minutes, then send it again."
        case .ended:
            "Your session had ended before this was sent, on another device or because its time was up. It was kept for you "
                + "alone, and nothing was done with it. \(isItYours)"
        case .locked: "It was kept for you alone, and nothing was done with it. \(isItYours)"
        case .begun: "It was kept for you alone. Send it now, or leave it."
        }
    }

    private var isItYours: String {
        "If you wrote it, \(isShownInPlace ? "take it into the form and go on" : "look it over and send it"). If you did not, "
            + "somebody else had this device, or a copy of what its browser keeps: throw it away."
    }
}
