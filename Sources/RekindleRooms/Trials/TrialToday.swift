import RekindleCore
import RekindleVault

/// How a trial stands for whoever looks, as far as Today speaks of it.
package struct TrialToday: Equatable, Sendable {
    package let state: TrialFacts.State
    /// Its last day, counted from 1970, and its time.
    package let lastDay: Int?
    package let minutesAWeek: Int?
    /// What both said at its end, once that has opened.
    let end: TodayOpening?

    /// Alone.
    init(alone own: OwnTrialToday, on day: Int) {
        (lastDay, minutesAWeek, end) = (own.lastDay, own.minutesAWeek, nil)
        state = own.lastDay.map { own.isReviewed ? .ended : day > $0 ? .over : .running } ?? .open
    }

    /// Of two.
    /// - Parameter space: the space of the two.
    init(_ shared: SharedTrialToday?, _ own: OwnTrialToday, in space: OpenSpace, on day: Int) {
        let running = shared.flatMap { $0.isAway ? nil : $0 }
        (lastDay, minutesAWeek, end) = (running?.lastDay, running?.minutesAWeek, running?.end)
        var state = TrialFacts.State.open
        if let running {
            let reviewed = own.review == space.ownCopy(of: String(running.number))
            let isOver = day > running.lastDay
            state = running.end != nil ? .ended : isOver ? (reviewed ? .reviewed : .over) : .running
        }
        let next = space.ownCopy(of: String((shared?.number ?? 0) + 1))
        self.state = state.mayOffer && own.offer == next ? .sealed : state
    }

    /// The weeks have just ended. Later the look back takes turns, so that it can be left for another day.
    func isJustOver(on day: Int) -> Bool { state == .over && lastDay.map { day - Self.firstDays <= $0 } ?? false }

    /// What is there on any day.
    func isStanding(on day: Int) -> Bool {
        switch state {
        case .open, .sealed, .running, .reviewed: true
        case .over: !isJustOver(on: day)
        case .ended: false
        }
    }

    /// Days after the last one during which the look back stands first.
    private static let firstDays = 2
}

extension TrialToday {
    /// What may be said of it: as what is new, and as what stands there on any day.
    enum Line {
        static let news = TodayLine("trial", .bound(3))
        static let standing = TodayLine("trial", .standing(2))
        static let all = [news, standing]
    }

    static let source = TodaySource(
        "Trials",
        rows: { me in
            Wanted(
                personal: [
                    me.personal.onlyID(TrialOffer.self, subject: TrialFacts.alone),
                    me.personal.onlyID(TrialReview.self, subject: TrialFacts.alone),
                ], shared: Set([me.shared.map(Series<Trial>.head(in:))].compactMap(\.self)))
        },
        own: { me throws(VaultFailure) in
            var own = OwnTrialToday()
            let alone = try await TrialFacts(alone: me)
            own.begin(alone.offer?.content)
            own.isReviewed = alone.state == .ended
            guard let shared = me.shared else { return own.note }
            let facts = try await TrialFacts(of: me, inOwnWords: false)
            if facts.state == .sealed { own.offer = shared.ownCopy(of: facts.subject) }
            if facts.state == .reviewed, let current = facts.current {
                own.review = shared.ownCopy(of: current.subject)
            }
            return own.note
        },
        shared: { shared, vault throws(VaultFailure) in
            guard let latest = try await Series<Trial>.current(in: shared).latest else { return nil }
            let subject = latest.content.subject
            var trial = SharedTrialToday(latest.content.result, number: Int(subject) ?? 0)
            trial.end = try await vault.opened(TrialEnd.self, subject: subject, in: shared).map { TodayOpening($0) }
            return trial.note
        })
}
