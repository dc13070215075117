import RekindleSite

/// What ended a session on the way in, said where somebody signs in again.
enum EndedBy: String {
    case pins = "pin"
    case codes = "code"
    case passwords = "lock"
    /// It had ended before they sent a form.
    case elsewhere = "yes"

    /// - Parameter comesBack: whether what they sent waits for them behind signing in.
    func words(comesBack: Bool) -> String {
        switch self {
        case .elsewhere:
            "Your session had ended, on another device or because its time was up."
                + (comesBack ? " What you wrote is kept for you, and is here again once you have signed in." : "")
        case .pins:
            "The session on this device has ended, as it does after five wrong PINs. Sign in with your password. Nothing "
                + "you wrote is lost."
        case .passwords:
            "The session on this device has ended, as it does after many wrong passwords. Sign in with your password. Nothing "
                + "you wrote is lost."
        case .codes:
            "That sign-in has ended, as it does after five wrong codes. Please sign in again. Nothing you wrote is lost."
        }
    }
}

extension SignInRoutes {
    /// To where one signs in, with the reason why.
    static func signedOut(by reason: EndedBy, _ request: Request, to next: String?) -> Reply {
        let url = "\(Path.signIn.url)?ended=\(reason.rawValue)" + (next.map { "&to=\($0.addingPercentEncoding)" } ?? "")
        return .go(to: url).with(request.site.cookies.clearing(.session))
    }
}
