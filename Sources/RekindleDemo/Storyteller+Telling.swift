package import RekindleCore
import RekindleRooms
package import RekindleVault

extension Storyteller {
    /// What brought somebody here, and that it was heard.
    package func begins(_ teller: Teller, _ beginning: Beginning) async throws(VaultFailure) {
        try await teller.personal.apply([try teller.personal.setting(beginning, expecting: nil)])
    }

    /// One thing somebody would not want to lose.
    package func writesFirst(_ teller: Teller, _ words: String) async throws(VaultFailure) {
        let (shared, first) = (try shared(teller), FirstMinute(words: words))
        let copy = try teller.personal.setting(first, subject: shared.ownOnlyCopy, expecting: nil)
        _ = try await vault.release(
            .input(first), to: FirstMinutes.self, subject: FirstMinutes.subject, in: shared, along: [copy])
    }

    /// A check-in of this week; what is brought of it goes to the next picture.
    package func checksIn(_ teller: Teller, _ checkIn: CheckIn) async throws(VaultFailure) {
        let shared = try shared(teller)
        let week = teller.zone.week(of: clock.now)
        let copy = try teller.personal.setting(checkIn, subject: week, expecting: nil)
        guard !checkIn.bringing.isEmpty else { return try await teller.personal.apply([copy]) }
        let round = try await Series<Picture>.current(in: shared)
        _ = try await vault.release(
            .input(checkIn.bringing), to: Picture.self, subject: round.subject, in: shared, along: [copy])
    }

    /// Whether a week is a quiet one for the two.
    package func isQuiet(_ week: Week) throws(VaultFailure) -> Bool {
        QuietWeeks(seed: try shared(ada).seed).isQuiet(week)
    }

    /// What somebody may tick in a week, of what the library holds.
    package func handful(
        _ teller: Teller, of practices: [Practice], _ week: Week
    ) throws(VaultFailure) -> [Practice] {
        let shared = try shared(teller)
        guard let side = shared.side else { return [] }
        return Handful.of(practices.filter(\.suitsTwo), week: week, side: side, seed: shared.seed)
    }

    /// What somebody would be glad to do this week.
    package func ticks(_ teller: Teller, _ practices: [Practice.ID]) async throws(VaultFailure) {
        let shared = try shared(teller)
        let ticks = Ticks(week: Week(of: clock.now), practices: practices)
        let copy = try teller.personal.setting(ticks, subject: ticks.week.name, expecting: nil)
        let round = try await Series<WeekPlan>.current(in: shared, prefix: ticks.week.planPrefix)
        _ = try await vault.release(.input(ticks), to: WeekPlan.self, subject: round.subject, in: shared, along: [copy])
    }

    /// Something done, and how it was.
    package func does(
        _ teller: Teller, _ practice: Practice.ID, how: Doing.How?, line: String = ""
    ) async throws(VaultFailure) {
        let doing = Doing(practice: practice, day: teller.zone.dayNumber(of: clock.now), how: how, line: line)
        try await teller.personal.apply([
            try teller.personal.setting(doing, subject: "\(practice)/\(doing.day)", expecting: nil),
            try await teller.personal.noting(doing),
        ])
    }

    /// Says that they were glad of what the two did.
    package func isGlad(_ teller: Teller, of practice: Practice.ID) async throws(VaultFailure) {
        let subject = BothGlad.subject(practice, Week(of: clock.now))
        _ = try await vault.release(.input(Glad()), to: BothGlad.self, subject: subject, in: try shared(teller))
    }

    /// What somebody is willing to try for a while.
    package func offers(_ teller: Teller, _ offer: TrialOffer) async throws(VaultFailure) {
        let shared = try shared(teller)
        let subject = try await Series<Trial>.current(in: shared).subject
        let copy = try teller.personal.setting(offer, subject: shared.ownCopy(of: subject), expecting: nil)
        _ = try await vault.release(.input(offer.released), to: Trial.self, subject: subject, in: shared, along: [copy])
    }

    /// What somebody keeps for themselves and for nobody else.
    package func keeps<Value: Content>(
        _ teller: Teller, _ content: Value, subject: String = ""
    ) async throws(VaultFailure) {
        try await teller.personal.apply([try teller.personal.setting(content, subject: subject, expecting: nil)])
    }
}
