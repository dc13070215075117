package import RekindleCore
import RekindleLibrary
package import RekindleStore
package import RekindleVault

/// What brings somebody here, in their words; said back until they say that it was understood.
package enum BeginningRoom {
    /// What they said, or nil while they have not.
    package static func current(of me: Context) async throws(VaultFailure) -> Record<Beginning>? {
        try await me.personal.only(Beginning.self)
    }

    /// One thing for tonight that answers to one of their words.
    package static func tonight(_ beginning: Beginning, for me: Context) -> Tonight? {
        Tonight.choose(from: me.library.practices, for: beginning.concerns)
    }

    /// The parts of Help that come before anything else, where their own words speak of danger, force or despair.
    package static func help(_ beginning: Beginning, for me: Context) -> [SelfCheck.Part] {
        me.library.help(in: beginning)
    }

    /// Says it, or says it anew. What says the same stays heard.
    package static func keep(
        _ new: Beginning, seen: Int64?, by me: Context, along: [Write] = []
    ) async throws(VaultFailure) -> EditOutcome<Beginning> {
        let new = new.keepingChoice(of: try await current(of: me)?.content)
        return try await Edit(new, in: me.personal, seen: seen, isSame: { $0.says($1) }).keep {
            _ throws(VaultFailure) in
            along + [try await noting(new, by: me)]
        }
    }

    /// Notes that it was understood.
    /// - Returns: whether there was something to understand.
    package static func hear(by me: Context) async throws(VaultFailure) -> Bool {
        try await saying(by: me) { $0.isHeard = true }
    }

    /// Says that ideas for two may come although their words put Help first, or that they may not after all.
    /// - Returns: whether there was something to say it of.
    package static func want(ideasForTwo: Bool, by me: Context) async throws(VaultFailure) -> Bool {
        try await saying(by: me) { $0.wantsIdeasForTwo = ideasForTwo }
    }

    /// Says something of what is kept. Said before, nothing is written.
    private static func saying(
        by me: Context, _ change: (inout Beginning) -> Void
    ) async throws(VaultFailure) -> Bool {
        try await decidingAnew { () throws(VaultFailure) in
            guard let record = try await me.personal.fresh.only(Beginning.self) else { return false }
            var said = record.content
            change(&said)
            if said == record.content { return true }
            let note = try await noting(said, by: me)
            try await me.personal.apply([try me.personal.replacing(record, with: said), note])
            return true
        }
    }

    private static func noting(_ kept: Beginning, by me: Context) async throws(VaultFailure) -> Write {
        let today = BeginningToday(at: me.vault.clock.now(), kept, me.library)
        return try await me.noting(BeginningToday.source) { _ in today.note }
    }
}
