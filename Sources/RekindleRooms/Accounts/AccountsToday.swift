import Foundation
import RekindleCore
import RekindleVault

/// What Today says of an account: what was changed about the ways in, and that a recovery code is to be decided about.
enum AccountsToday {
    static let part = TodayPart(TodaySource("Accounts"), lines: [news, recoveryCode], glance: rows) {
        reader throws(VaultFailure) in
        let me = reader.me
        var said: [TodayLine.Fact] = []
        let fresh = try await me.vault.freshNews(of: me.visitor)
        if !fresh.isEmpty { said.append(news.said(fresh)) }
        if try await wantsRecovery(me) { said.append(recoveryCode.said()) }
        return said
    }

    private static let news = TodayLine("accountNews", .needed(0), forOneself: true)
    private static let recoveryCode = TodayLine("recoveryCode", .bound(6), forOneself: true)

    private static let rows = Glance { reader in
        let own = reader.own(AccountNews.self, RecoveryChoice.self, LoginName.self)
        return Wanted(personal: own.union(reader.visitor.personal.notePlaces(of: reader.visitor.session)))
    }

    /// From the second visit on, until decided: the first is for being heard.
    private static func wantsRecovery(_ me: Context) async throws(VaultFailure) -> Bool {
        guard try await me.personal.only(RecoveryChoice.self) == nil,
            let account = try await me.personal.only(LoginName.self)
        else { return false }
        if me.now.timeIntervalSince(account.at) > 1_800 { return true }
        let session = try await me.personal.note(of: me.visitor.session)
        return session.map { $0.began > account.at } ?? false
    }
}
