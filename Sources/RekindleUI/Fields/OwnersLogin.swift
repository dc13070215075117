package import RekindleHTML

/// Whose password a form asks for, for password managers: without it they guess where they hold several. It is neither
/// shown nor sent.
package struct OwnersLogin: Component, Sendable {
    private let login: String

    /// Takes the login name.
    package init(_ login: String) { self.login = login }

    package var html: HTML {
        "<input type=\"text\" value=\"\(login)\" autocomplete=\"username\" readonly hidden>\n"
    }
}
