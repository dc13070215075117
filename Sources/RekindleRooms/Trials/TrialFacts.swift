package import RekindleCore
package import RekindleVault

/// How a trial stands for whoever looks: from what they said, and from what has opened for both.
package struct TrialFacts: Sendable {
    package enum State: Sendable {
        /// None runs, and none of theirs waits.
        case open
        /// Theirs waits.
        case sealed
        case running
        /// Its weeks are over and they have not looked back.
        case over
        /// Their review waits.
        case reviewed
        /// Both have looked back, or whoever is alone has.
        case ended

        /// Whether a new one may be offered.
        var mayOffer: Bool {
            switch self {
            case .open, .sealed, .ended: true
            case .running, .over, .reviewed: false
            }
        }
    }

    package private(set) var state = State.open
    /// What the next offer goes to.
    package private(set) var subject = ""
    /// The one that runs, is over or has been looked back at.
    package private(set) var current: TrialView?
    /// Their own copy of the offer that waits, or of the last one when alone.
    package private(set) var offer: Record<TrialOffer>?
    /// Their own copy of what the current one came from.
    package private(set) var begun: Record<TrialOffer>?
    package private(set) var review: Record<TrialReview>?
    package private(set) var end: TrialEndView?
    /// What the end of two came from.
    package private(set) var ending: Record<Opened<TrialEnd>>?
    /// Whether the last one was ended before both looked back.
    package private(set) var wasEnded = false

    /// Whether it is somebody's own and not of two.
    package let isAlone: Bool
    private(set) var series: Series<Trial>?
    private let today: Int

    /// - Parameter inOwnWords: whether the copies of what they said are wanted too; how it stands does without.
    package init(of me: Context, inOwnWords: Bool = true) async throws(VaultFailure) {
        (today, isAlone) = (me.utcDay, me.shared == nil)
        guard let shared = me.shared else {
            try await addAlone(me)
            return
        }
        let series = try await Series<Trial>.current(in: shared)
        (self.series, subject) = (series, series.subject)
        if let latest = series.latest, let side = shared.side { try await add(latest.content, side, me, shared) }
        // After the opening, so that whoever finds it open finds their own copies too.
        if inOwnWords { try await addOwn(me.personal, shared, current: series.shown) }
        guard mayOffer else { return }
        let next = try await me.vault.state(of: Trial.self, subject: subject, in: shared)
        if next == .sealed { state = .sealed }
    }

    /// What somebody tries by themselves, also after they have become one of two.
    package init(alone me: Context) async throws(VaultFailure) {
        (today, isAlone) = (me.utcDay, true)
        try await addAlone(me)
    }

    private mutating func addAlone(_ me: Context) async throws(VaultFailure) {
        subject = Self.alone
        let own = me.personal
        offer = try await own.only(TrialOffer.self, subject: Self.alone)
        begun = offer
        review = try await own.only(TrialReview.self, subject: Self.alone)
        guard let offer = offer?.content else { return }
        current = TrialView(offer)
        guard let review = review?.content else {
            state = current?.isOver(on: today) == true ? .over : .running
            return
        }
        end = TrialEndView(review)
        state = .ended
    }

    /// Whether it goes on, or waits for its review.
    package var goesOn: Bool { state == .running || state == .over }

    /// Whether a new one may be offered.
    package var mayOffer: Bool { state.mayOffer }

    /// Whether it may be looked back at.
    package var mayReview: Bool { state == .over || state == .reviewed }

    /// What somebody tries alone has this one place.
    package static let alone = "alone"

    private mutating func add(
        _ opened: Opened<Trial>, _ side: Partner, _ me: Context, _ shared: OpenSpace
    ) async throws(VaultFailure) {
        wasEnded = opened.result.isAway
        guard !wasEnded else { return }
        current = TrialView(opened.result, side, subject: opened.subject)
        state = opened.result.isOver(on: today) ? .over : .running
        switch try await me.vault.state(of: TrialEnd.self, subject: opened.subject, in: shared) {
        case .empty: break
        case .sealed: if state == .over { state = .reviewed }
        case .opened(let record):
            (ending, end) = (record, TrialEndView(record.content.result, side))
            state = .ended
        }
    }

    private mutating func addOwn(
        _ own: OpenSpace, _ shared: OpenSpace, current: String?
    ) async throws(VaultFailure) {
        let (next, current) = (shared.ownCopy(of: subject), current.map { shared.ownCopy(of: $0) })
        var ids: Set = [own.onlyID(TrialOffer.self, subject: next)]
        if let current {
            ids.formUnion([
                own.onlyID(TrialOffer.self, subject: current), own.onlyID(TrialReview.self, subject: current),
            ])
        }
        let own = try await own.havingAtHand(ids)
        offer = try await own.only(TrialOffer.self, subject: next)
        guard let current else { return }
        begun = try await own.only(TrialOffer.self, subject: current)
        if !wasEnded { review = try await own.only(TrialReview.self, subject: current) }
    }
}
