package import RekindleCore

/// A person's own login name, kept where only they can read it, so that settings can use it.
package struct LoginName: WayIn {
    package static let kind = "login-name"
    package static let label = Label.onlyYou

    package var login: String

    package init(login: String) {
        self.login = login
    }
}

extension Vault {
    /// The login name of whose space it is; nil where there is none, as in the middle of erasing.
    package func login(of personal: OpenSpace) async throws(VaultFailure) -> String? {
        try await personal.only(LoginName.self)?.content.login
    }
}
