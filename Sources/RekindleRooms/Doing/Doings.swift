package import Foundation
package import RekindleCore
package import RekindleStore
package import RekindleVault

/// Practices in use: how one was, for oneself, and whether both may see that both were glad.
package enum Doings {
    /// So many of the newest are looked through for one practice.
    private static let reviewed = 60

    /// What stands for the moment at which somebody opened the page of a practice they had done, in milliseconds.
    package static func moment(_ opened: Date) -> Int64 { Int64(opened.timeIntervalSince1970 * 1_000) }

    /// The newest of one practice, at most so many.
    package static func lately(
        _ practice: Practice.ID, limit: Int, by me: Context
    ) async throws(VaultFailure) -> [Doing] {
        let doings = try await me.personal.newest(Doing.self, limit: reviewed).map(\.content)
        return Array(doings.filter { $0.practice == practice }.prefix(limit))
    }

    /// Keeps how a practice was, and among what was done last.
    /// - Parameters:
    ///   - moment: when its page was opened: one page is one doing, however often it is sent.
    ///   - seen: the version of what had been kept from the same page.
    ///   - isGladTogether: whether they want both to see it if both were glad.
    package static func keep(
        _ new: Doing, from moment: Int64, seen: Int64?, isGladTogether: Bool, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> EditOutcome<Doing> {
        if let refusal = new.refusal { return .refused(refusal) }
        let subject = "\(new.practice)/\(moment)"
        return try await decidingAnew { () throws(VaultFailure) in
            let own = me.personal.fresh
            let old = try await own.only(Doing.self, subject: subject)
            var doing = new
            // Sent twice around midnight, it is still one doing.
            if let old { doing.day = old.content.day }
            if let old, old.content == doing {
                guard isGladTogether, try await mayStillRelease(old, by: me) else { return .unchanged }
            } else if let old, old.version != seen {
                return .conflict(old)
            }
            let writes = [
                try own.setting(doing, subject: subject, expecting: old?.version), try await own.noting(doing),
            ]
            let glad = releasing(doing, over: old?.content, isGladTogether: isGladTogether)
            try await store(writes + along, releasing: glad, of: doing.practice, by: me)
            return .kept
        }
    }

    /// Whether a tick can be new on a form that is otherwise as it was kept: in the week in which it was kept, nothing
    /// of theirs waits or has opened. In a later week the same form would say it of that week too.
    private static func mayStillRelease(
        _ old: Record<Doing>, by me: Context
    ) async throws(VaultFailure) -> Bool {
        let week = me.week
        guard let shared = me.shared, Week(of: old.at) == week else { return false }
        let subject = BothGlad.subject(old.content.practice, week)
        return try await me.vault.state(of: BothGlad.self, subject: subject, in: shared.fresh) == .empty
    }

    /// What of being glad goes along. Where a doing that was good is changed to something else, what waits of it is
    /// overwritten; everything else leaves what waits as it is, sealed anew.
    static func releasing(_ doing: Doing, over old: Doing?, isGladTogether: Bool) -> Releasing<Glad> {
        if isGladTogether { return .input(Glad()) }
        return old?.how == .glad && doing.how != .glad ? .nothing : .asBefore
    }

    /// The own doing, what was done last and the deposit, in one transaction, whatever was said: of two, the files do not
    /// tell who was glad. Once it has opened in this week, there is no deposit any more.
    private static func store(
        _ writes: [Write], releasing glad: Releasing<Glad>, of practice: Practice.ID, by me: Context
    ) async throws(VaultFailure) {
        guard let shared = me.shared else { return try await me.personal.apply(writes) }
        let release = try await me.vault.release(
            glad, to: BothGlad.self, subject: BothGlad.subject(practice, me.week), in: shared, along: writes)
        if release == .alreadyOpened { try await me.personal.apply(writes) }
    }

    /// What keeping their newest of a practice would write of their own.
    private static func again(_ practice: Practice.ID, by me: Context) async throws(VaultFailure) -> [Write] {
        let own = me.personal.fresh
        let newest = try await own.newest(Doing.self, limit: reviewed).first { $0.content.practice == practice }
        guard let newest else { return [] }
        return [try own.again(newest)] + (try await own.again(only: LastDone.self))
    }

    /// Takes back that they were glad in a week: before it opened, or from view afterwards.
    package static func takeBackGlad(
        _ practice: Practice.ID, in week: Week, by me: Context
    ) async throws(VaultFailure) {
        guard let shared = me.shared else { return }
        let subject = BothGlad.subject(practice, week)
        try await Exchange(BothGlad.self, about: subject, in: shared, of: me).takeBack { () throws(VaultFailure) in
            try await again(practice, by: me)
        }
    }
}
