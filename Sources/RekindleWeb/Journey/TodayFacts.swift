import Foundation
import RekindleCore
import RekindleLibrary
import RekindleVault

/// What Today may say, in the order of what matters first. Nothing here depends on what the other of the two said or
/// did alone.
struct TodayFacts: Sendable {
    private(set) var cards: [TodayCard] = []

    static let most = 3

    init(_ ask: Ask, _ me: SignedIn) async throws {
        try await addAccount(ask, me)
        try await addTogether(ask, me)
        try await addOwn(ask, me)
        cards = Array(cards.prefix(Self.most))
    }

    private mutating func addAccount(_ ask: Ask, _ me: SignedIn) async throws {
        if let news = try await me.personal.only(AccountNews.self) {
            cards.append(.recovered(day: DayWords(me.zone.day(of: news.at)).words))
        }
        if try await me.personal.only(Beginning.self) == nil { cards.append(.begin) }
        if !me.isConnected, let joined = try await ask.vault.invitation(of: me.visitor)?.joined {
            cards.append(.joined(name: joined.name))
        }
        if let joining = try await ask.vault.joining(of: me.visitor) {
            cards.append(.waiting(inviter: joining.inviterName))
        }
    }

    private mutating func addTogether(_ ask: Ask, _ me: SignedIn) async throws {
        guard let shared = me.shared else { return }
        switch try await ask.vault.standing(FirstMinutes.self, subject: FirstMinuteRoom.subject, in: shared) {
        case .nothing: cards.append(.firstMinute(partner: me.partnerName))
        case .sealed: cards.append(.firstMinuteSealed)
        case .opened: break
        }
    }

    private mutating func addOwn(_ ask: Ask, _ me: SignedIn) async throws {
        if let beginning = try await me.personal.only(Beginning.self)?.content,
            let tonight = Tonight.choose(from: ask.library.practices, for: beginning.concerns)
        {
            cards.append(.tonight(tonight))
        }
        if try await wantsRecovery(ask, me) { cards.append(.recoveryCode) }
        let week = me.zone.week(of: ask.now)
        if try await ask.vault.draft(for: Path.checkIn.url, of: me.visitor) != nil {
            cards.append(.checkInBegun)
        } else if try await me.personal.only(CheckIn.self, subject: week) == nil {
            cards.append(.checkIn(isConnected: me.isConnected))
        } else {
            cards.append(.picture(isConnected: me.isConnected))
        }
        if !me.isConnected, cards.count < Self.most { cards.append(.invite) }
    }

    /// From the second visit on, once: the first is for being heard.
    private func wantsRecovery(_ ask: Ask, _ me: SignedIn) async throws -> Bool {
        guard try await me.personal.only(RecoveryChoice.self) == nil,
            let account = try await me.personal.only(LoginName.self)
        else { return false }
        if ask.now.timeIntervalSince(account.at) > 1_800 { return true }
        let session = try await me.personal.record(SessionNote.self, me.visitor.session)
        return session.map { $0.at > account.at } ?? false
    }
}

/// One thing on Today.
enum TodayCard: Equatable, Sendable {
    case recovered(day: String)
    case begin
    case joined(name: String)
    case waiting(inviter: String)
    case firstMinute(partner: String)
    case firstMinuteSealed
    case tonight(Tonight)
    case recoveryCode
    case checkIn(isConnected: Bool)
    /// Saved for later, or left in the middle.
    case checkInBegun
    case picture(isConnected: Bool)
    case invite
}
