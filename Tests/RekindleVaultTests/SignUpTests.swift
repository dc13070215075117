import Foundation
import RekindleCore
import RekindleVault
import Testing

struct SignUpTests {
    private let story: Story

    init() async throws {
        story = try await Story()
    }

    private func outcome(_ account: NewAccount, mustBeFirst: Bool = false) async throws -> String {
        switch try await story.vault.signUp(account, mustBeFirst: mustBeFirst) {
        case .entered: "entered"
        case .loginTaken: "taken"
        case .noLongerFirst: "not first"
        }
    }

    @Test func `an account begins with a session, a profile and nobody else`() async throws {
        let ada = try await story.arrive(.ada)
        #expect(try await ada.personal.only(Profile.self)?.content == Somebody.ada.profile)
        #expect(try await story.vault.login(of: ada.personal) == Somebody.ada.login)
        #expect(ada.personal.members == [ada.person])
        #expect(ada.personal.partner == nil)
        #expect(ada.shared == nil)
        #expect(try await story.vault.sessions(of: ada).map(\.content.device) == [Somebody.ada.note.device])
        #expect(try await story.vault.accountCount() == 1)
    }

    @Test func `the first account is made once`() async throws {
        #expect(try await outcome(Somebody.ada.account, mustBeFirst: true) == "entered")
        #expect(try await outcome(Somebody.sam.account, mustBeFirst: true) == "not first")
        #expect(try await story.vault.accountCount() == 1)
    }

    @Test func `of many who come first at the same time, one does`() async throws {
        let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<8 {
                var account = Somebody.ada.account
                account.login = "first-\(number)"
                group.addTask { [account] in try await outcome(account, mustBeFirst: true) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == "entered" }.count == 1)
        #expect(outcomes.filter { $0 == "not first" }.count == 7)
        #expect(try await story.vault.accountCount() == 1)
    }

    @Test(
        arguments: [
            "ada.quillfeather", "ADA.Quillfeather", "  ada.quillfeather ", "\tAda.Quillfeather\n",
            "ａｄａ.quillfeather", "\u{3000}ada.quillfeather",
        ])
    func `a login name is taken however it is written`(login: String) async throws {
        _ = try await story.enter(.ada)
        var account = Somebody.sam.account
        account.login = login
        #expect(try await outcome(account) == "taken")
        #expect(try await story.vault.accountCount() == 1)
    }

    @Test func `of many who want one name at the same time, one gets it`() async throws {
        let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<8 { group.addTask { try await outcome(Somebody.ada.account) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.sorted() == ["entered"] + [String](repeating: "taken", count: 7))
        #expect(try await story.vault.accountCount() == 1)
    }
}
