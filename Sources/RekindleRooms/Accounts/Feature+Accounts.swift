import RekindleVault

extension Feature {
    /// Ways in, and what guards them; what it keeps is the vault's own.
    package static let accounts = Feature(
        "Accounts",
        keeps: [
            LoginName.self, SessionNote.self, PinCheck.self, SecondStep.self, RecoveryChoice.self, AccountNews.self,
            Draft.self,
        ],
        guards: [
            LoginName.self, SessionNote.self, PinCheck.self, SecondStep.self, RecoveryChoice.self, AccountNews.self,
        ], kept: Keeping.accounts, today: AccountsToday.part)
}
