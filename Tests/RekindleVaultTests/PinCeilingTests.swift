import Foundation
import RekindleStore
import RekindleTesting
import RekindleVault
import Testing

/// Wrong PINs are counted in each session, and over all of them: too many in all end none, and take the password.
struct PinCeilingTests {
    private let story: Story
    private let ada: Visitor

    init() async throws {
        story = try await Story()
        ada = try await story.arrive(.ada)
        try await story.vault.setPin("4711", of: ada)
    }

    private func attempt(_ pin: String, _ visitor: Visitor) async throws -> Vault.CodeResult {
        try await story.vault.tryPin(pin, of: visitor)
    }

    /// Types so many wrong ones, no more than four in a session.
    private func typeWrong(_ number: Int) async throws -> [Visitor] {
        var sessions: [Visitor] = []
        for one in 0..<number {
            if one % 4 == 0 { sessions.append(try await story.signIn(.ada)) }
            let session = try #require(sessions.last)
            #expect(try await attempt("0000", session) == .wrong)
        }
        return sessions
    }

    /// In a session: `x` is a wrong one, `o` the right one, `p` the password at the lock.
    struct Case: Sendable, CustomTestStringConvertible {
        var elsewhere: Int
        var typed: String
        var last: Vault.CodeResult
        var isIn = true
        var testDescription: String { "\(elsewhere) elsewhere, then \(typed)" }
    }

    static let cases = [
        Case(elsewhere: 0, typed: "xxxx", last: .wrong), Case(elsewhere: 0, typed: "xxxxo", last: .right),
        Case(elsewhere: 0, typed: "xxxxx", last: .signedOut, isIn: false),
        Case(elsewhere: 0, typed: "xxxxoxxxx", last: .wrong),
        Case(elsewhere: 8, typed: "xxxxo", last: .right),
        Case(elsewhere: 8, typed: "xxxxx", last: .signedOut, isIn: false),
        Case(elsewhere: 19, typed: "o", last: .right), Case(elsewhere: 19, typed: "oo", last: .right),
        Case(elsewhere: 19, typed: "x", last: .wrong), Case(elsewhere: 19, typed: "xo", last: .needsPassword),
        Case(elsewhere: 17, typed: "xxoxo", last: .needsPassword),
        Case(elsewhere: 16, typed: "xxxxx", last: .needsPassword),
        Case(elsewhere: 20, typed: "o", last: .needsPassword),
        Case(elsewhere: 20, typed: "xxxxxx", last: .needsPassword),
        Case(elsewhere: 20, typed: "po", last: .right), Case(elsewhere: 20, typed: "pxxxxo", last: .right),
        Case(elsewhere: 20, typed: "pxxxxx", last: .signedOut, isIn: false),
        Case(elsewhere: 16, typed: "xxxxopo", last: .right),
        Case(elsewhere: 16, typed: "xxxxpxxxxo", last: .right),
    ]

    @Test(arguments: cases) func `five in a session end it, and too many in all take the password`(
        of one: Case
    ) async throws {
        _ = try await typeWrong(one.elsewhere)
        var last: Vault.CodeResult?
        for sign in one.typed {
            last =
                switch sign {
                case "o": try await attempt("4711", ada)
                case "p": try await story.vault.unlock(password: Somebody.ada.password, of: ada)
                default: try await attempt("0000", ada)
                }
        }
        #expect(last == one.last)
        #expect(try await (story.vault.visit(ada.token) != nil) == one.isIn)
        if last == .needsPassword { #expect(try await story.vault.pin(of: ada) == .needsPassword) }
    }

    @Test func `no sign-in and no day lets it open, but the password at the lock`() async throws {
        _ = try await typeWrong(20)
        let fresh = try await story.signIn(.ada)
        #expect(try await attempt("4711", fresh) == .needsPassword)
        story.watch.move(days: 1)
        #expect(try await attempt("4711", fresh) == .needsPassword)
        #expect(try await story.vault.unlock(password: Somebody.ada.password, of: ada) == .right)
        #expect(try await attempt("4711", fresh) == .right)
    }

    @Test func `over many days they are a hundred, whatever was right in between`() async throws {
        for _ in 0..<5 {
            _ = try await typeWrong(19)
            #expect(try await attempt("4711", ada) == .right)
            story.watch.move(days: 1)
        }
        _ = try await typeWrong(5)
        #expect(try await attempt("4711", ada) == .needsPassword)
        story.watch.move(days: 9)
        #expect(try await attempt("4711", ada) == .needsPassword)
        #expect(try await story.vault.unlock(password: "no", of: ada) == .wrong)
        #expect(try await attempt("4711", ada) == .needsPassword)
        #expect(try await story.vault.unlock(password: Somebody.ada.password, of: ada) == .right)
        #expect(try await attempt("4711", ada) == .right)
    }

    @Test func `the password gives nobody a new handful in another session`() async throws {
        let others = try await typeWrong(20)
        #expect(try await story.vault.unlock(password: Somebody.ada.password, of: ada) == .right)
        for other in others { #expect(try await attempt("0000", other) == .signedOut) }
        #expect(try await story.vault.visit(ada.token) != nil)
    }

    @Test func `of many at the same moment, in many sessions, no more are compared than a day allows`() async throws {
        var sessions: [Visitor] = []
        for _ in 0..<8 { sessions.append(try await story.signIn(.ada)) }
        let outcomes = await withTaskGroup(of: Vault.CodeResult?.self) { group in
            for number in 0..<32 {
                let session = sessions[number % 8]
                group.addTask { try? await story.vault.tryPin("0000", of: session) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let compared = outcomes.count { $0 == .wrong }
        #expect(compared > 0 && compared <= 20 && !outcomes.contains(.right) && !outcomes.contains(.signedOut))
        // What found no room to be counted in was compared with nothing.
        _ = try await typeWrong(20 - compared)
        #expect(try await attempt("4711", ada) == .needsPassword)
        for session in sessions { #expect(try await story.vault.visit(session.token) != nil) }
    }
}
