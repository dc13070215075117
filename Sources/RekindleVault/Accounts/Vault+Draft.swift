package import RekindleStore

extension Vault {
    /// A draft that nobody came back to goes.
    package static let mostDraftDays = 30
    /// More than this nobody has begun; what is typed behind the lock is not kept beyond it.
    package static let mostDrafts = 100
    /// What is typed behind the lock at one place is held beside what is there: since this lock, and since an earlier one
    /// that its author has not looked at.
    private static let heldPlaces = ["locked/1", "locked/2"]

    /// Keeps a form for its author, one for each place it was sent to; the newest wins.
    package func keepDraft(_ draft: Draft, of visitor: Visitor) async throws(VaultFailure) {
        let id = visitor.personal.onlyID(Draft.self, subject: draft.path)
        try await decidingAnew { () throws(VaultFailure) in
            let old = try await visitor.personal.fresh.record(Draft.self, id)
            try await keep(draft, subject: draft.path, over: old, visitor)
        }
    }

    /// Holds what came while the session was locked. Whoever sent it has not shown who they are, so nothing that is there
    /// changes, but what came behind the same lock.
    /// - Parameters:
    ///   - lock: behind which lock it came.
    ///   - isOwn: whether the browser that sent it had been in the session a moment before.
    /// - Returns: false where so much is held that it was not.
    package func holdDraft(
        _ draft: Draft, behind lock: Draft.Aside, isOwn: Bool = false, of visitor: Visitor
    ) async throws(VaultFailure) -> Bool {
        var held = draft
        (held.aside, held.isOwn) = (lock, isOwn ? true : nil)
        return try await decidingAnew { () throws(VaultFailure) in
            // What is begun in between makes this one stale: of many at once no more are held than there is room for.
            let count = Write.lock(visitor.personal.id, at: try await sequence(of: visitor.personal))
            for place in Self.heldPlaces {
                let subject = "\(place)\(draft.path)"
                let old = try await visitor.personal.fresh.only(Draft.self, subject: subject)
                if let old, isThere(old), old.content.aside != lock { continue }
                if old == nil, try await isFull(visitor) { return false }
                try await keep(held, subject: subject, over: old, visitor, along: old == nil ? [count] : [])
                return true
            }
            return isOwn ? try await keepOverOldest(held, of: visitor) : false
        }
    }

    /// The last words before a lock are never refused: they take the place of what somebody else may have sent, or else of what
    /// came there first.
    private func keepOverOldest(_ draft: Draft, of visitor: Visitor) async throws(VaultFailure) -> Bool {
        let beside = try await drafts(for: draft.path, of: visitor.fresh).filter { $0.content.aside != nil }
        guard let oldest = beside.last(where: { $0.content.isHeld }) ?? beside.last else { return false }
        try await visitor.personal.apply([try visitor.personal.replacing(oldest, with: draft)])
        return true
    }
    /// What its author had begun at a place. What came behind the lock is not it: somebody else may have sent that.
    package func draft(for path: String, of visitor: Visitor) async throws(VaultFailure) -> Record<Draft>? {
        try await drafts(for: path, of: visitor).first { !$0.content.isHeld }
    }

    /// Makes what was held behind the lock what its author goes on with, and holds in its place what they had begun, so
    /// that neither is lost.
    /// - Parameter version: that of what was seen; where it is no longer there, nothing happens.
    package func takeHeld(_ version: Int64, for path: String, of visitor: Visitor) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            let visitor = visitor.fresh
            let all = try await drafts(for: path, of: visitor)
            guard let held = all.first(where: { $0.version == version && $0.content.aside != nil }) else { return }
            let begun = try await visitor.personal.only(Draft.self, subject: path)
            var taken = held.content
            taken.aside = nil
            var left = begun.flatMap { isThere($0) ? $0.content : nil }
            // It is still its author's, and what comes behind any lock lies beside it.
            left?.aside = .moved(at: clock.seconds)
            left?.isOwn = true
            let leaving = try left.map { draft throws(VaultFailure) in
                try visitor.personal.replacing(held, with: draft)
            }
            try await keep(
                taken, subject: path, over: begun, visitor, along: [leaving ?? visitor.personal.removing(held)])
        }
    }

    /// Throws away one of what there is for a place, as it was seen; anything else stays.
    package func dropDraft(_ version: Int64, for path: String, of visitor: Visitor) async throws(VaultFailure) {
        try await decidingAnew { () throws(VaultFailure) in
            let all = try await drafts(for: path, of: visitor.fresh)
            guard let seen = all.first(where: { $0.version == version }) else { return }
            try await visitor.personal.apply([visitor.personal.removing(seen)])
        }
    }

    /// What there is for a place, the newest first: what was kept while it was typed, and what was held behind the lock.
    package func drafts(for path: String, of visitor: Visitor) async throws(VaultFailure) -> [Record<Draft>] {
        let personal = try await visitor.personal.havingAtHand(Self.draftRows(for: path, in: visitor.personal))
        var drafts: [Record<Draft>] = []
        for subject in Self.subjects(path) {
            if let draft = try await personal.only(Draft.self, subject: subject), isThere(draft) {
                drafts.append(draft)
            }
        }
        return drafts.sorted { $0.sequence > $1.sequence }
    }

    /// What there is for all places together, the newest first.
    package func drafts(of visitor: Visitor) async throws(VaultFailure) -> [Record<Draft>] {
        try await visitor.personal.newest(Draft.self, limit: Self.mostDrafts).filter(isThere)
    }

    /// The writes that throw away whatever there is for a place.
    package func droppingDrafts(for path: String, of visitor: Visitor) -> [Write] {
        Self.subjects(path).map { visitor.personal.removing(Draft.self, subject: $0) }
    }

    /// The rows in which there may be something for a place.
    package static func draftRows(for path: String, in personal: OpenSpace) -> Set<RowID> {
        Set(subjects(path).map { personal.onlyID(Draft.self, subject: $0) })
    }

    private static func subjects(_ path: String) -> [String] { [path] + heldPlaces.map { $0 + path } }

    private func isThere(_ draft: Record<Draft>) -> Bool {
        guard let expires = draft.expires else { return true }
        return !runOut.holds("\(draft.name) \(draft.version)", orNow: expires <= clock.seconds)
    }

    private func isFull(_ visitor: Visitor) async throws(VaultFailure) -> Bool {
        let (kind, space) = (visitor.personal.tag(ofKind: Draft.kind), visitor.personal.id)
        return try await translating { try await store.count(kind, in: space) } >= Self.mostDrafts
    }

    private func keep(
        _ draft: Draft, subject: String, over old: Record<Draft>?, _ visitor: Visitor, along: [Write] = []
    ) async throws(VaultFailure) {
        let write = try visitor.personal.setting(
            draft, subject: subject, expires: clock.expiry(days: Self.mostDraftDays), expecting: old?.version)
        try await visitor.personal.apply(along + [write])
    }
}
