import Foundation
import RekindleCore
import RekindleVault

extension Keeping {
    /// How somebody gets in is of this server alone, and no file carries it; a file has the sessions that there were, and what
    /// was begun.
    static let accounts: [Keeping] = [
        .exported(LoginName.self, as: "login") {
            ["login": .text($0.content.login)]
        } back: {
            LoginName(login: try $0.text("login", most: Typed.loginLimit))
        },
        .exported(SessionNote.self, as: "session") { note in
            [
                "device": .text(note.content.device), "way": note.content.way.map { .text($0.rawValue) },
                "began": .moment(note.began), "ended": note.ended.map { .moment($0) },
            ]
        } back: { file in
            SessionNote(
                device: try file.text("device", most: longestDevice),
                way: try file.ifThere("way") { try $0.word(SessionNote.Way.self) },
                began: try file.value("began").moment(), ended: try file.ifThere("ended") { try $0.moment() })
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
        } back: { file in
            Draft(
                path: try file.text("path", most: longestField),
                fields: try file.list("fields") { try Draft.Field(kept: $0.reader(at: file.moment)) })
        },
    ]

    /// What browsers are called is words of ours, which are shorter.
    private static let longestDevice = 200
    /// A form has no more in all.
    fileprivate static let longestField = 65_536
}

extension Draft.Field {
    fileprivate var kept: KeptValue { .facts(["name": .text(name), "value": .text(value)]) }

    fileprivate init(kept: KeptReader) throws {
        self.init(
            name: try kept.text("name", most: Keeping.longestField),
            value: try kept.text("value", most: Keeping.longestField))
    }
}
