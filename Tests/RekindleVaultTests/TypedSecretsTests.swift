import RekindleCore
import RekindleTesting
import RekindleVault
import Testing

/// Names and passwords that come from another keyboard, or along with something that nobody sees.
struct TypedSecretsTests {
    private let glass = GlassStore()
    private let story: Story

    init() async throws {
        story = try await Story(store: glass)
    }

    private func account(_ login: String, password: String = Somebody.ada.password) -> NewAccount {
        NewAccount(login: login, password: password, contents: [], note: Somebody.ada.note)
    }

    private func enters(_ login: String, _ password: String = Somebody.ada.password) async throws -> Bool {
        let attempt = Somebody.ada.attempt(password: password, login: login)
        if case .entered = try await story.vault.signIn(attempt) { return true }
        return false
    }

    @Test(arguments: ["ada\u{feff}", "\u{200d}ada", "a\u{2060}da", "ad\u{ad}a", "\u{200e}ada\u{200b}", "ADA\u{fe0f}"])
    func `a name that came along with something invisible is the same name`(login: String) async throws {
        guard case .entered = try await story.vault.signUp(account(login), mustBeFirst: false) else {
            throw Surprise("no account")
        }
        for typed in ["ada", login] { #expect(try await enters(typed)) }
        guard case .loginTaken = try await story.vault.signUp(account("ada"), mustBeFirst: false) else {
            throw Surprise("a second account of one name")
        }
    }

    /// The letters of the account on a keyboard that has wide ones, and spaces that do not break.
    @Test(arguments: [
        " correct horse café ", "\u{a0}correct\u{a0}horse\u{a0}café\u{a0}", " correct horse cafe\u{301} ",
        "\u{3000}ｃｏｒｒｅｃｔ\u{2003}ｈｏｒｓｅ café ", "\u{feff} correct horse ca\u{ad}fé ",
    ])
    func `a password is the same on any keyboard`(typed: String) async throws {
        let password = " correct horse café "
        for (one, other) in [(password, typed), (typed, password)] {
            let story = try await Story()
            guard
                case .entered(let token) = try await story.vault.signUp(
                    account("ada", password: one), mustBeFirst: false)
            else { throw Surprise("no account") }
            let ada = try await story.visit(token)
            let attempt = Somebody.ada.attempt(password: other, login: "ada")
            guard case .entered = try await story.vault.signIn(attempt) else { throw Surprise("not let in") }
            #expect(try await story.vault.unlock(password: other, of: ada) == .right)
            let ways = WaysAfter(day: "2026-10-23")
            #expect(try await story.vault.changePassword(other, to: "a new long one", by: ada, ways) == .changed(nil))
        }
    }

    /// `´` falls apart into a space and a mark: prepared once more, such a name lost its space and with it its account.
    @Test func `whoever has a name that changed when it was prepared again can change their password`() async throws {
        let ada = try await story.arrive(.ada)
        let earlier = EarlierAccount(login: "\u{20}\u{301}ada", password: Somebody.ada.password)
        try await earlier.replace(.ada, of: ada, in: story, glass)
        #expect(try await enters("´ada"))
        #expect(try await !enters(Somebody.ada.login))
        let ways = WaysAfter(day: "2026-10-23")
        let change = try await story.vault.changePassword(
            Somebody.ada.password, to: "a new long one", by: story.again(ada), ways)
        #expect(change == .changed(nil))
        #expect(try await enters("´ada", "a new long one"))
    }

    @Test(arguments: ["ada\u{feff}", "´ada", "ﬁ ada", "ǅada", "İda", "\u{a8}\u{a0}ada"])
    func `whoever makes an account with an odd name can change their password`(login: String) async throws {
        guard case .entered(let token) = try await story.vault.signUp(account(login), mustBeFirst: false) else {
            throw Surprise("no account")
        }
        let ada = try await story.visit(token)
        let ways = WaysAfter(day: "2026-10-23")
        let change = try await story.vault.changePassword(Somebody.ada.password, to: "a new long one", by: ada, ways)
        #expect(change == .changed(nil))
        #expect(try await enters(login, "a new long one"))
    }

    @Test func `an account whose password was taken as it was typed still opens`() async throws {
        let ada = try await story.arrive(.ada)
        let password = "rain on\u{a0}the ｔｉｎ roof"
        let earlier = EarlierAccount(login: Somebody.ada.login, password: password)
        try await earlier.replace(.ada, of: ada, in: story, glass)
        #expect(try await enters(Somebody.ada.login, password))
        #expect(try await !enters(Somebody.ada.login, "rain on the tin roof"))
    }

    @Test func `a password that can be read in two ways takes the same work, whoever is asked for`() async throws {
        let passwords = PasswordThread()
        let vault = try await Vault.open(
            store: glass, serverKey: story.serverKey, functions: Story.functions, clock: story.watch.clock,
            cost: Story.cost,
            passwords: passwords)
        _ = try await story.enter(.ada)
        let right = Somebody.ada.password
        let typed = [(right, 1), (right.replacing(" ", with: "\u{a0}"), 2), ("wrong\u{a0}words here", 2)]
        for login in [Somebody.ada.login, "nobody"] {
            for (password, work) in typed {
                let before = passwords.finished
                _ = try await vault.signIn(Somebody.ada.attempt(password: password, login: login))
                #expect(passwords.finished - before == work, "\(login) \(password)")
            }
        }
    }

    @Test func `what is longer than any name or password is wrong, and is not looked at`() async throws {
        _ = try await story.enter(.ada)
        let counted = Count()
        let endless = "e" + String(repeating: "\u{301}\u{323}", count: 15_000)
        let entered = try await Typed.$counting.withValue(Typed.Listener { counted.add($0) }) {
            [try await enters(endless), try await enters(Somebody.ada.login, endless)]
        }
        #expect(entered == [false, false] && counted.sum < 500)
    }
}
