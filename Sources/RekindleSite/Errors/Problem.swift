package import HTTPTypes
import Hummingbird
import RekindleHTML
package import RekindleUI
import RekindleVault

/// What went wrong, as the person in front of it needs to know it.
package enum Problem: Equatable, Sendable {
    case notHere
    case tooLarge
    /// What was sent did not come to its end.
    case cutOff
    /// The database cannot be read or written just now.
    case resting
    /// A space that two people shared takes nothing new any more.
    case closed
    /// A fault of the program, or a database that was changed from outside.
    case failed

    /// What an error means to the person in front of it.
    package init(_ error: any Error) {
        self =
            switch error {
            case is CutOff: .cutOff
            case is NotHere, VaultFailure.missing, VaultFailure.notYours: .notHere
            case VaultFailure.store, VaultFailure.passwordsTooBusy, VaultFailure.stale, VaultFailure.wait,
                VaultFailure.tooMuch:
                .resting
            case VaultFailure.closed: .closed
            case let known as any HTTPResponseError where known.status == .contentTooLarge: .tooLarge
            case let known as any HTTPResponseError where known.status.kind == .clientError: .notHere
            default: .failed
            }
    }

    /// How it is answered.
    package var status: HTTPResponse.Status {
        switch self {
        case .notHere: .notFound
        case .tooLarge: .contentTooLarge
        case .cutOff: .badRequest
        case .resting: .serviceUnavailable
        case .closed: .conflict
        case .failed: .internalServerError
        }
    }

    package var page: Page {
        Page(heading: heading, body: "<p>\(words)</p>\n\(onward)", drawing: .open)
    }

    private var onward: HTML {
        "<p>\(ActionLink(title: "Go to Today", url: Path.today.url).html)</p>"
    }

    private var heading: String {
        switch self {
        case .notHere: "There is nothing at this address."
        case .tooLarge: "That was too long to send."
        case .cutOff: "That did not arrive whole."
        case .resting: "This needs a moment."
        case .closed: "Your shared space is closed."
        case .failed: "Something here broke."
        }
    }

    private var words: String {
        switch self {
        case .notHere: "It may be old, or mistyped, or it may never have been yours. Nothing you wrote is lost."
        case .tooLarge: "Nothing was kept. Go back, shorten it, and send it again."
        case .cutOff: "Nothing was kept. Go back, and send it again."
        case .resting: "The server cannot get at its data just now. What was kept is safe. Try again in a minute."
        case .closed:
            "The space you shared with your partner takes nothing new any more. What is in it can still be read."
        case .failed: "It is not your doing, and nothing was half kept. Go back and try once more."
        }
    }
}

/// Thrown where a form did not arrive whole: the connection broke, or what came is no request.
struct CutOff: Error {}
