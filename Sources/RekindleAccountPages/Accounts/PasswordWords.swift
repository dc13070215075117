import RekindleCore

extension PasswordRule.Refusal {
    /// What to do about it.
    var words: String {
        switch self {
        case .tooShort:
            "Make the password at least \(PasswordRule.shortest) characters long. Three or four words work well."
        case .tooLong: "Make the password at most \(PasswordRule.longest) characters long."
        case .common: "That password is one of the first that people try. Choose another; a few words work well."
        case .holdsLogin: "The password is mostly the login name. Choose one that nobody would guess from it."
        }
    }
}
