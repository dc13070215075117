import Foundation
import RekindleCore
import RekindleStore
import RekindleVault

/// Everything two people have done so far, with the words nobody else may find.
struct Life: Sendable {
    let couple: Couple
    let adaPaper: RecoveryCode
    let samPaper: RecoveryCode
    let secret: [UInt8]
    let links: [InvitationToken]

    /// What Ada keeps for herself, what Sam keeps, and what both have.
    static let adaOwn = ["marzipan-lighthouse", "windowsill-geranium"]
    static let samOwn = ["tangerine-accordion", "threadbare-armchair"]
    static let both = ["hummingbird-kettle", "saltwater-letters", "Ada Quillfeather", "Sam Thistlewood"]
    /// What Sam has released and Ada has not yet answered.
    static let waiting = "porcelain-umbrella"
    static let guess = "cobblestone-password"
    static let pin = "47110815"
    static let address = "203.0.113.0/24"

    init(_ story: Story) async throws {
        let (ada, sam) = (try await story.arrive(.ada), try await story.arrive(.sam))
        adaPaper = try await Self.settle(ada, Self.adaOwn, story)
        samPaper = try await Self.settle(sam, Self.samOwn, story)
        let withdrawn = try await story.vault.invite(ada, name: Somebody.ada.name)
        let link = try await story.vault.invite(ada, name: Somebody.ada.name)
        links = [withdrawn, link]
        _ = try await story.vault.join(link, by: sam, as: Somebody.sam.profile.member)
        try await story.vault.confirmInvitation(by: ada, as: Somebody.ada.profile.member)
        couple = Couple(ada: try await story.again(ada), sam: try await story.again(sam))
        secret = try await Self.guard(ada, story)
        try await share(story)
        _ = try await story.vault.signIn(Somebody.ada.attempt(password: Self.guess, address: Self.address))
    }

    /// A beginning, a check-in, a draft and a recovery code, each with a word that is only theirs.
    private static func settle(_ visitor: Visitor, _ own: [String], _ story: Story) async throws -> RecoveryCode {
        let personal = visitor.personal
        let draft = Draft(path: "/check-in", fields: [Draft.Field(name: "sentence", value: own[1])])
        try await personal.apply([
            try personal.setting(Beginning(concerns: [.fights, .unsure], sentence: own[0]), expecting: nil),
            try personal.setting(CheckIn(signs: [.time: 2], sentence: own[1], brought: [.time]), expecting: nil),
        ])
        try await story.vault.keepDraft(draft, of: visitor)
        return try await story.vault.makeRecoveryCode(for: visitor, over: nil, day: "2026-10-23")
    }

    /// A PIN and a second step.
    private static func `guard`(_ visitor: Visitor, _ story: Story) async throws -> [UInt8] {
        try await story.vault.setPin(pin, of: visitor)
        _ = try await story.vault.tryPin("00000000", of: visitor)
        return try await story.vault.prepareSecondStep(visitor).secret
    }

    /// The first shared act, opened; a second one that waits for Ada; two check-ins made into a picture.
    private func share(_ story: Story) async throws {
        let (ada, sam) = try couple.spaces()
        let words = [(ada, couple.ada, Self.both[0]), (sam, couple.sam, Self.both[1])]
        for (space, visitor, word) in words {
            let minute = FirstMinute(words: word)
            _ = try await story.vault.release(
                .input(minute), to: FirstMinutes.self, subject: "", in: space,
                along: [try visitor.personal.setting(minute, expecting: nil)])
        }
        for space in [ada, sam] {
            let brought = CheckIn(signs: [.time: 5], strengths: [.laughter]).wholly
            _ = try await story.vault.release(.input(brought), to: Picture.self, subject: "1", in: space)
        }
        _ = try await story.vault.release(
            .input(FirstMinute(words: Self.waiting)), to: FirstMinutes.self, subject: "later", in: sam)
    }
}
