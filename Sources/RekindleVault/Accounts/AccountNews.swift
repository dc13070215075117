import Foundation
package import RekindleCore
package import RekindleStore

/// What was changed about the ways into an account, for its owner. It is written with the change itself. Putting it away
/// takes it from Today in one session alone, and leaves it in the list: whoever is in keeps it from no other session.
package struct AccountNews: WayIn {
    package static let kind = "account-news"
    package static let label = Label.onlyYou

    /// The newest first; nil in what an earlier version kept, which a recovery alone wrote.
    fileprivate var entries: [Entry]?

    package init() {}

    /// It is put away in a session's note.
    package static func takesPassword(from old: AccountNews?, to new: AccountNews?) -> Bool { old != new }
}

extension Record<AccountNews> {
    /// What was changed since then, the newest first.
    fileprivate func entries(since first: Int64) -> [AccountNews.Entry] {
        let recovered = AccountNews.Entry(what: .recovered, at: Int64(at.timeIntervalSince1970))
        return (content.entries ?? [recovered]).filter { $0.at > first }
    }
}

extension Vault {
    /// So long somebody can read what was changed.
    package static let newsDays = 30
    /// More changes than these nobody makes in that time; the oldest go.
    package static let mostNews = 30

    /// What was changed in the last days, the newest first.
    package func news(of personal: OpenSpace) async throws(VaultFailure) -> [AccountNews.Entry] {
        try await personal.only(AccountNews.self)?.entries(since: firstOfNews) ?? []
    }

    /// Of these, what has not been put away in this session. A session is not told of its own beginning, nor of what was
    /// done in it and shows on its pages anyway.
    package func freshNews(of visitor: Visitor) async throws(VaultFailure) -> [AccountNews.Entry] {
        let told = try await news(of: visitor.personal).filter { $0.session != visitor.session }
        guard !told.isEmpty else { return [] }
        let note = try await visitor.personal.note(of: visitor.session)
        let began = note?.began ?? .distantPast
        return told.filter { entry in
            note?.content.hasSeen(entry) != true && !(entry.what.showsByItself && entry.moment <= began)
        }
    }

    /// Takes these, which were shown, from Today in this session; they stay in the list, and on Today of every other
    /// session. Others stay, whether they came before or after.
    package func putNewsAway(_ shown: Set<Int64>, of visitor: Visitor) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            let personal = visitor.personal.fresh
            let kept = try await news(of: personal)
            guard let note = try await personal.note(of: visitor.session),
                kept.contains(where: { shown.contains($0.id) && !note.content.hasSeen($0) })
            else { return }
            let seen = kept.filter { shown.contains($0.id) || note.content.hasSeen($0) }
            try await personal.apply([try personal.replacing(note, with: note.seeing(news: seen))])
        }
    }

    /// The write that tells an owner what is changed in the same step.
    package func telling(
        _ changes: [AccountNews.What], in personal: OpenSpace
    ) async throws(VaultFailure) -> Write {
        try await telling(changes.map { AccountNews.Entry(what: $0, at: clock.seconds) }, in: personal)
    }

    /// The write that tells an owner what was done in their session in the same step.
    func telling(_ change: AccountNews.What, by visitor: Visitor) async throws(VaultFailure) -> Write {
        let entry = AccountNews.Entry(what: change, at: clock.seconds, session: visitor.session)
        return try await telling([entry], in: visitor.personal)
    }

    /// The same of what happened at a browser.
    func telling(
        _ change: AccountNews.What, device: String?, in personal: OpenSpace
    ) async throws(VaultFailure) -> Write {
        try await telling([AccountNews.Entry(what: change, at: clock.seconds, device: device)], in: personal)
    }

    /// Tells the owner that somebody has signed in where nobody had before. Where that cannot be written, it is no reason
    /// not to let them in: the list of sessions says it too.
    /// - Parameter before: the session that began before it by the same mark of a browser. There is a copy of the mark,
    ///   and that session is not to hear of it.
    func tell(
        signIn session: RowID, _ note: SessionNote, needsCode: Bool, after before: RowID?, in personal: OpenSpace
    ) async {
        let entry = AccountNews.Entry(
            what: needsCode ? .halfSignedIn : .signedIn, at: clock.seconds, session: session, device: note.device)
        try? await decidingAnew { () throws(VaultFailure) in
            var entries = [entry]
            if let before {
                let device = try await personal.fresh.note(of: before)?.content.device
                let copied = AccountNews.Entry(what: .copied, at: clock.seconds, session: before, device: device)
                entries.insert(copied, at: 0)
            }
            try await personal.apply([try await telling(entries, in: personal)])
        }
    }

    private func telling(
        _ new: [AccountNews.Entry], in personal: OpenSpace
    ) async throws(VaultFailure) -> Write {
        let old = try await personal.fresh.only(AccountNews.self)
        let kept = old?.entries(since: firstOfNews) ?? []
        // No two have one time: what came after is told also where it came in the same second.
        let newest = kept.map(\.at).max() ?? 0
        let later = new.enumerated().map { place, entry in entry.at(max(entry.at, newest + Int64(new.count - place))) }
        var news = AccountNews()
        news.entries = AccountNews.bounded(later + kept)
        return try personal.setting(news, expires: clock.expiry(days: Self.newsDays), expecting: old?.version)
    }

    private var firstOfNews: Int64 { clock.seconds - Int64(Self.newsDays) * 86_400 }
}
