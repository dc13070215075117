import Foundation
import RekindleCore
import RekindleVault

extension Keeping {
    /// How somebody gets in is of this server alone, and no file carries it; a file has the sessions that there were, and what
    /// was begun.
    static let accounts: [Keeping] = [
        .exported(LoginName.self, as: "login") { ["login": .text($0.content.login)] },
        .exported(SessionNote.self, as: "session") { note in
            [
                "device": .text(note.content.device), "way": note.content.way.map { .text($0.rawValue) },
                "began": .moment(note.began), "ended": note.ended.map { .moment($0) },
            ]
        },
        .notExported(PinCheck.self, because: "It opens the lock; nobody can read it.", counted: "pin"),
        .notExported(SecondStep.self, because: "It opens this account.", counted: "second-step"),
        .notExported(RecoveryChoice.self, because: "It opens this account.", counted: "recovery"),
        .notExported(
            AccountNews.self,
            because: "It tells of this server alone and goes after thirty days; the account's page has it.",
            counted: "account-news"),
        .exported(Draft.self, as: "draft") { draft in
            ["path": .text(draft.content.path), "fields": .list(draft.content.fields.map(\.kept))]
        },
    ]
}

extension Draft.Field {
    fileprivate var kept: KeptValue { .facts(["name": .text(name), "value": .text(value)]) }
}
