package import RekindleCore
package import RekindleStore
package import RekindleVault

/// How each sees the two of them, answered alone; and the picture of what both brought.
package enum Signs {
    /// What somebody answered this week, with either form.
    package static func thisWeek(of me: Context) async throws(VaultFailure) -> Record<CheckIn>? {
        try await me.personal.only(CheckIn.self, subject: me.week.dated)
    }

    /// What both brought last, nil while no picture has opened.
    package static func latestPicture(of me: Context) async throws(VaultFailure) -> Opened<Picture>? {
        guard let shared = me.shared else { return nil }
        return try await Series<Picture>.current(in: shared).latest?.content
    }

    /// Keeps a check-in, over what the other form keeps of the same week. Of two, what is brought of it waits sealed
    /// for the next picture, in place of what waited before; nothing brought waits in the same shape.
    /// - Parameter length: which form says it.
    package static func keep(
        _ said: CheckIn, from length: CheckIn.Length, seen: Int64?, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> ExchangeOutcome<CheckIn> {
        let week = me.week.dated
        // Where somebody writes in between, this is not what was seen: the edit finds out and keeps nothing.
        let kept = try await me.personal.fresh.only(CheckIn.self, subject: week)?.content
        let new = said.laid(over: kept, from: length, isConnected: me.isConnected)
        if let refusal = new.refusal(from: length) { return .refused(refusal) }
        let edit = Edit(new, in: me.personal, subject: week, seen: seen, attempts: 1)
        return try await decidingAnew { () throws(VaultFailure) in
            try await keepOnce(edit, bringing: new.bringing, by: me, along: along)
        }
    }

    /// Keeps it, and releases what is brought; stale where somebody else wrote first.
    static func keepOnce(
        _ edit: Edit<CheckIn>, bringing brought: Brought, by me: Context, along: [Write]
    ) async throws(VaultFailure) -> ExchangeOutcome<CheckIn> {
        guard let shared = me.shared else { return try await keepAlone(edit, by: me, along: along) }
        return try await Exchange<Picture>.keepNext(
            edit, releasing: brought.isEmpty ? .nothing : .input(brought), in: shared, of: me
        ) { _ throws(VaultFailure) in [try await noting(edit, by: me)] + along }
    }

    private static func keepAlone(
        _ edit: Edit<CheckIn>, by me: Context, along: [Write]
    ) async throws(VaultFailure) -> ExchangeOutcome<CheckIn> {
        try await edit.decided(refused: ExchangeOutcome.refused) { current throws(VaultFailure) in
            // What was seen is written again, also where it says the same: what was begun of it goes.
            if let overtaken = current.overtaken { return ExchangeOutcome(overtaken) }
            let note = try await noting(edit, by: me)
            try await edit.space.apply([current.write, note] + along)
            return .kept
        }
    }

    private static func noting(_ edit: Edit<CheckIn>, by me: Context) async throws(VaultFailure) -> Write {
        let row = me.personal.onlyID(CheckIn.self, subject: edit.subject)
        return try await me.noting(SignsToday.source) { SignsToday($0).adding(edit.value, at: row).note }
    }
}
