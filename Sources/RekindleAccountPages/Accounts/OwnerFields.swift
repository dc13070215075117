import RekindleHTML
import RekindleUI

/// The PIN, where there is one, or the password: at the lock, and once more before what takes the stricter lock.
struct OwnerFields: Component, Sendable {
    var hasPin: Bool
    /// Whose they are, for password managers. Nil at the lock: whoever finds a device locked may not know.
    var login: String?
    var refusal: FormRefusal?

    /// Said where they were not right, after what was not done.
    static let wait = " After several tries there is a short wait before the next."

    var html: HTML {
        """
        \(HTML.when(hasPin) { "\(pin)\n" })\(login.map { OwnersLogin($0) })\(password)
        """
    }

    private var isLock: Bool { login == nil }

    private var pin: TextField {
        TextField(
            label: "PIN", name: "pin", type: "password", autocomplete: .off, inputmode: "numeric", autofocus: isLock,
            refusal: refusal?["pin"])
    }

    private var password: TextField {
        TextField(
            label: hasPin ? "Or your password" : "Your password", name: "password",
            hint: isLock ? nil : TextField.whyPassword, type: "password", autocomplete: .currentPassword,
            autofocus: isLock && !hasPin, refusal: refusal?["password"])
    }
}

extension TextField {
    /// Asked for where somebody has to be its owner, and a PIN is not enough.
    /// - Parameters:
    ///   - login: whose it is, for password managers.
    ///   - form: tells it from that of another form of the page.
    ///   - refusal: why what was typed was refused.
    static func ownPassword(of login: String, in form: String? = nil, refusal: String? = nil) -> HTML {
        let field = TextField(
            label: "Your password", name: "password", hint: whyPassword, type: "password",
            autocomplete: .currentPassword, isRequired: true, id: form.map { "field-password-\($0)" },
            refusal: refusal)
        return "\(OwnersLogin(login))\(field)"
    }

    fileprivate static let whyPassword = "To know that it is you."
}
